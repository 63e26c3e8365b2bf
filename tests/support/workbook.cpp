// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook.h"

#include <zip.h>

#include <stdexcept>

namespace liangheng {
namespace {

const std::string declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                "\r\n";
const std::string main_name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string office_name = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string package_name = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relation(const std::string& id, const std::string& kind, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office_name + '/' + kind + "\" Target=\"" + target +
           "\"/>";
}
std::string relations(const std::string& inside) {
    return declaration + "<Relationships xmlns=\"" + package_name + "\">" + inside + "</Relationships>";
}

const std::string styles_xml =
    declaration + "<styleSheet xmlns=\"" + main_name +
    "\"><numFmts count=\"2\"><numFmt numFmtId=\"176\" "
    "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
    "<numFmt numFmtId=\"177\" formatCode=\"00000000\"/></numFmts>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs count=\"7\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"2\"/>"
    "<xf numFmtId=\"9\"/><xf numFmtId=\"177\"/><xf numFmtId=\"49\"/></cellXfs></styleSheet>";

std::string shown(const FileRow& row) {
    if (row.problem) return std::to_string(row.line) + ": " + row.problem->code;
    std::string text = std::to_string(row.line) + ':';
    if (row.blank) return text + " blank";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto mark = row.mark(i);
        const bool wrong = mark.kind == CellKind::error || mark.kind == CellKind::no_value;
        text += (i == 0 ? " " : "|") + std::string(wrong ? "!" : "") + std::string(row.cells[i]) +
                (mark.merged ? "+" : "");
    }
    return text;
}

}

Workbook& Workbook::part(std::string name, std::string text) {
    parts_.emplace_back(std::move(name), std::move(text));
    return *this;
}

Workbook& Workbook::replace(const std::string& name, std::string text) {
    for (auto& [known, content] : parts_)
        if (known == name) content = std::move(text);
    return *this;
}

std::string Workbook::bytes() const {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) throw std::runtime_error(zip_error_strerror(&error));
    zip_source_keep(target);
    for (const auto& [name, text] : parts_) {
        zip_source_t* content = zip_source_buffer(archive, text.data(), text.size(), 0);
        if (zip_file_add(archive, name.c_str(), content, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error(zip_strerror(archive));
    }
    if (zip_close(archive) != 0) throw std::runtime_error("no archive");
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Workbook excel_shape(const ExcelShape& shape) {
    Workbook book;
    book.part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    book.part(
        "xl/workbook.xml",
        declaration + "<workbook xmlns=\"" + main_name + "\" xmlns:r=\"" + office_name + "\">" +
            (shape.from_1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr defaultThemeVersion=\"1\"/>") +
            "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    book.part("xl/_rels/workbook.xml.rels",
              relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                        relation("rId2", "styles", "styles.xml") +
                        relation("rId3", "sharedStrings", "sharedStrings.xml")));
    book.part("xl/worksheets/sheet1.xml", declaration + "<worksheet xmlns=\"" + main_name +
                                              "\"><dimension ref=\"A1:C3\"/>" + shape.columns +
                                              "<sheetData>" + shape.sheet_data + "</sheetData>" +
                                              shape.behind + "</worksheet>");
    book.part("xl/styles.xml", styles_xml);
    book.part("xl/sharedStrings.xml",
              declaration + "<sst xmlns=\"" + main_name + "\">" + shape.shared_strings + "</sst>");
    return book;
}

Workbook wps_shape(const std::string& sheet_data) {
    Workbook book;
    book.part("_rels/.rels", relations(relation("rId1", "officeDocument", "/xl/book.xml")));
    book.part("xl/book.xml", declaration + "<x:workbook xmlns:x=\"" + main_name + "\" xmlns:r=\"" +
                                 office_name +
                                 "\"><x:sheets><x:sheet name=\"表一\" sheetId=\"1\" r:id=\"rId7\"/>"
                                 "</x:sheets></x:workbook>");
    book.part("xl/_rels/book.xml.rels", relations(relation("rId7", "worksheet", "/xl/worksheets/a.xml")));
    book.part("xl/worksheets/a.xml", declaration + "<x:worksheet xmlns:x=\"" + main_name +
                                         "\"><x:sheetData>" + sheet_data + "</x:sheetData></x:worksheet>");
    return book;
}

ReadBook read_book(std::string bytes, const RowOptions& options, const XlsxLimits& limits) {
    ReadBook book;
    auto reader = XlsxReader::open(memory_source(std::move(bytes), 1000), limits, options);
    if (!reader) {
        book.refusal = reader.error().code;
        return book;
    }
    const auto& rows = **reader;
    for (const auto& name : rows.header()) book.header += (book.header.empty() ? "" : "|") + name;
    book.sheet = rows.sheet();
    book.header_row = rows.header_row();
    book.from_1904 = rows.dates_from_1904();
    for (;;) {
        const auto row = (*reader)->next();
        if (!row) book.refusal = row.error().code;
        if (!row || !*row) break;
        book.rows.push_back(shown(**row));
    }
    for (const auto& note : rows.notes()) book.notes.push_back(note.code);
    return book;
}

}
