// SPDX-License-Identifier: GPL-3.0-or-later
// The server's own authority and certificate.
#include "server/net/certificate.h"

#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <sys/stat.h>

using namespace liangheng;

namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

const UtcTime made_at = instant_at(make_date(2026, 11, 24), 9 * 60);

Certificate read_certificate(const std::filesystem::path& file) {
    BIO* text = BIO_new_file(file.c_str(), "r");
    REQUIRE(text != nullptr);
    Certificate certificate(PEM_read_bio_X509(text, nullptr, nullptr, nullptr), &X509_free);
    BIO_free(text);
    REQUIRE(certificate);
    return certificate;
}

bool valid_at(X509* certificate, UtcTime instant) {
    std::time_t time = instant.ms / 1000;
    return X509_cmp_time(X509_get0_notBefore(certificate), &time) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate), &time) > 0;
}

bool issued_by(X509* certificate, X509* authority) {
    return X509_check_issued(authority, certificate) == X509_V_OK &&
           X509_verify(certificate, X509_get0_pubkey(authority)) == 1;
}

UtcTime years_after(int years, int days) {
    return instant_at({add_months(date_of(made_at), 12 * years).days + days});
}

}

TEST_CASE("the authority signs the server's certificate for both of its names", "[net]") {
    const TempFolder folder;
    make_certificates(folder.path(), made_at);
    const auto authority = read_certificate(folder.path() / "ca.pem");
    const auto server = read_certificate(folder.path() / "server.pem");
    CHECK(issued_by(authority.get(), authority.get()));
    CHECK(issued_by(server.get(), authority.get()));
    CHECK(X509_check_ca(authority.get()) == 1);
    CHECK(X509_check_ca(server.get()) == 0);
    CHECK(X509_check_host(server.get(), "liangheng-server", 0, 0, nullptr) == 1);
    CHECK(X509_check_host(server.get(), "localhost", 0, 0, nullptr) == 1);
    CHECK(X509_check_host(server.get(), "example.org", 0, 0, nullptr) == 0);
}

TEST_CASE("the authority is valid for 20 years and the certificate for 2", "[net]") {
    const TempFolder folder;
    make_certificates(folder.path(), made_at);
    const auto authority = read_certificate(folder.path() / "ca.pem");
    const auto server = read_certificate(folder.path() / "server.pem");
    CHECK(valid_at(server.get(), made_at));
    CHECK(valid_at(server.get(), years_after(2, -1)));
    CHECK_FALSE(valid_at(server.get(), years_after(2, 1)));
    CHECK(valid_at(authority.get(), years_after(20, -1)));
    CHECK_FALSE(valid_at(authority.get(), years_after(20, 1)));
}

TEST_CASE("keys are readable by their owner only", "[net]") {
    const TempFolder folder;
    make_certificates(folder.path(), made_at);
    for (const char* name : {"ca.key", "server.key"}) {
        struct stat status {};
        REQUIRE(::stat((folder.path() / name).c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600U);
    }
}

TEST_CASE("an authority that desks pin is never overwritten", "[net]") {
    const TempFolder folder;
    make_certificates(folder.path(), made_at);
    const auto before = read_certificate(folder.path() / "ca.pem");
    CHECK_THROWS_AS(make_certificates(folder.path(), made_at), CertificateError);
    CHECK(X509_cmp(before.get(), read_certificate(folder.path() / "ca.pem").get()) == 0);
}

TEST_CASE("a renewed certificate is a new one of the same authority", "[net]") {
    const TempFolder folder;
    make_certificates(folder.path(), made_at);
    const auto old = read_certificate(folder.path() / "server.pem");
    renew_certificate(folder.path(), years_after(2, -30));
    const auto fresh = read_certificate(folder.path() / "server.pem");
    CHECK(X509_cmp(old.get(), fresh.get()) != 0);
    CHECK(issued_by(fresh.get(), read_certificate(folder.path() / "ca.pem").get()));
    CHECK(valid_at(fresh.get(), years_after(3, 0)));
}

TEST_CASE("without an authority nothing can be renewed", "[net]") {
    const TempFolder folder;
    CHECK_THROWS_AS(renew_certificate(folder.path(), made_at), CertificateError);
}
