// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/profile_files.h"

#include "common/base/file_hash.h"
#include "common/base/text.h"
#include "common/wire/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace liangheng {
namespace {

namespace fs = std::filesystem;

QString path_text(const fs::path& path) { return QString::fromStdString(path.string()); }

[[noreturn]] void profile_file_failed(const QFileDevice& file) {
    throw std::runtime_error((file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString());
}

/// The SHA-256 of what lies there; empty where nothing can be read.
Bytes hash_of_file(const fs::path& path) {
    QFile file(path_text(path));
    if (!file.open(QIODevice::ReadOnly)) return {};
    FileHash hash;
    while (!file.atEnd()) {
        const auto bytes = file.read(static_cast<qint64>(limits::file_chunk));
        if (bytes.isEmpty()) break;
        hash.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
    return hash.done();
}

Refusal unreadable(const QFile& file) {
    return refuse("story.file_unreadable", {{"reason", file.errorString().toStdString()}});
}

}

fs::path ProfileFiles::path_of(const Bytes& hash) const { return folder_ / hex(hash.data); }
fs::path ProfileFiles::unfinished(const Bytes& hash) const { return folder_ / (hex(hash.data) + ".part"); }

Result<TakenFile> ProfileFiles::take_in(const fs::path& path, std::int64_t largest) {
    QFile file(path_text(path));
    if (!file.open(QIODevice::ReadOnly)) return unreadable(file);
    const auto too_large = [&] {
        return refuse("story.file_too_large",
                      {{"largest", std::to_string(largest / static_cast<std::int64_t>(limits::kib))}});
    };
    if (file.size() > largest) return too_large();
    // The whole is at most 16 MiB.
    const auto bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) return unreadable(file);
    if (bytes.size() > largest) return too_large();
    if (bytes.isEmpty()) return refuse("story.file_empty");
    FileHash hash;
    hash.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    TakenFile taken{hash.done(), bytes.size(), QFileInfo(file).fileName().toStdString()};
    QDir().mkpath(path_text(folder_));
    QSaveFile copy(path_text(path_of(taken.hash)));
    const bool written =
        copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size() && copy.commit();
    if (!written) return refuse("outbox.disk_full");
    QFile::setPermissions(copy.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return taken;
}

bool ProfileFiles::save_as(const Bytes& hash, const fs::path& target) const {
    QFile file(path_text(path_of(hash)));
    QSaveFile copy(path_text(target));
    if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) return false;
    const auto bytes = file.readAll();
    return copy.write(bytes) == bytes.size() && copy.commit();
}

fs::path ProfileFiles::copy_to_open(const Bytes& hash, const std::string& name) const {
    const auto folder = folder_ / "open" / hex(hash.data).substr(0, 16);
    QDir().mkpath(path_text(folder));
    const auto target = folder / name;
    if (!fs::exists(target) && !save_as(hash, target))
        throw std::runtime_error(target.string() + " cannot be written");
    QFile::setPermissions(path_text(target), QFileDevice::ReadOwner);
    return target;
}

std::optional<std::int64_t> ProfileFiles::size(const Bytes& hash) const {
    const QFileInfo file(path_text(path_of(hash)));
    return file.isFile() ? std::optional<std::int64_t>(file.size()) : std::nullopt;
}

std::string ProfileFiles::read(const Bytes& hash, std::int64_t offset, std::size_t most) const {
    QFile file(path_text(path_of(hash)));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset)) profile_file_failed(file);
    const auto bytes = file.read(static_cast<qint64>(most));
    if (file.error() != QFileDevice::NoError) profile_file_failed(file);
    return bytes.toStdString();
}

std::int64_t ProfileFiles::arrived(const Bytes& hash) const {
    if (const auto whole = size(hash)) return *whole;
    return QFileInfo(path_text(unfinished(hash))).size();
}

Arrival ProfileFiles::append(const Bytes& hash, std::int64_t offset, std::string_view bytes,
                             std::int64_t total) {
    QDir().mkpath(path_text(folder_));
    QFile file(path_text(unfinished(hash)));
    if (!file.open(QIODevice::ReadWrite)) profile_file_failed(file);
    QFile::setPermissions(file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto size = static_cast<qint64>(bytes.size());
    if (offset > file.size() || offset + size > total) {
        file.remove();
        return Arrival::spoiled;
    }
    if (!file.seek(offset) || file.write(bytes.data(), size) != size || !file.flush())
        profile_file_failed(file);
    if (offset + size < total) return Arrival::unfinished;
    file.close();
    if (hash_of_file(unfinished(hash)) != hash) {
        file.remove();
        return Arrival::spoiled;
    }
    fs::rename(unfinished(hash), path_of(hash));
    return Arrival::whole;
}

bool may_open(std::string_view name) {
    static constexpr std::array known{"bmp",  "csv", "doc", "docx", "dps", "et",   "gif", "jpeg", "jpg",
                                      "mp3",  "mp4", "odp", "ods",  "odt", "ofd",  "pdf", "png",  "ppt",
                                      "pptx", "rtf", "tif", "tiff", "txt", "webp", "wps", "xls",  "xlsx"};
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos) return false;
    std::string ending(name.substr(dot + 1));
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(known.begin(), known.end(), ending) != known.end();
}

}
