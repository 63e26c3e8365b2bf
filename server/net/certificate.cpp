// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/certificate.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <unistd.h>

namespace liangheng {

namespace {

template<auto Free> struct Freed {
    template<class T> void operator()(T* thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

constexpr long serial_bits = 127;

/// Every call of OpenSSL below passes here.
void require(bool done, const char* what) {
    if (done) return;
    const char* reason = ERR_reason_error_string(ERR_get_error());
    throw CertificateError(std::string(what) + " failed: " + (reason ? reason : "unknown reason"));
}

/// What makes a certificate one of an authority or one of a server.
struct Profile {
    const char* common_name;
    int years;
    std::initializer_list<std::pair<int, const char*>> extensions; ///< by their NID, in OpenSSL's notation
};

const Profile authority_profile{"Liangheng authority",
                                authority_years,
                                {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                                 {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                 {NID_subject_key_identifier, "hash"}}};
const Profile server_profile{certificate_name,
                             certificate_years,
                             {{NID_basic_constraints, "critical,CA:FALSE"},
                              {NID_key_usage, "critical,digitalSignature"},
                              {NID_ext_key_usage, "serverAuth"},
                              {NID_subject_alt_name, "DNS:liangheng-server,DNS:localhost"},
                              {NID_subject_key_identifier, "hash"},
                              {NID_authority_key_identifier, "keyid"}}};

Key new_key() {
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "making a key");
    return key;
}

void set_serial(X509* certificate) {
    const Number number(BN_new());
    require(number && BN_rand(number.get(), serial_bits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
                BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr,
            "choosing a serial number");
}

/// Valid from the day before, so that a desk whose clock is a little late can connect at once.
void set_validity(X509* certificate, int years, UtcTime now) {
    auto from = static_cast<std::time_t>((now.ms - day_ms) / 1000);
    const UtcTime end = instant_at(add_months(date_of(now), 12 * years));
    auto to = static_cast<std::time_t>(end.ms / 1000);
    require(ASN1_TIME_set(X509_getm_notBefore(certificate), from) != nullptr &&
                ASN1_TIME_set(X509_getm_notAfter(certificate), to) != nullptr,
            "setting the validity");
}

void set_name(X509* certificate, const char* common_name) {
    const auto* text = reinterpret_cast<const unsigned char*>(common_name);
    require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, text, -1, -1,
                                       0) == 1,
            "naming a certificate");
}

/// Signed by the authority, or by itself where there is none yet.
Certificate issue(const Profile& profile, EVP_PKEY* key, X509* authority, EVP_PKEY* authority_key,
                  UtcTime now) {
    Certificate certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1, "making a certificate");
    if (!authority) authority = certificate.get();
    set_serial(certificate.get());
    set_validity(certificate.get(), profile.years, now);
    set_name(certificate.get(), profile.common_name);
    require(X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority)) == 1 &&
                X509_set_pubkey(certificate.get(), key) == 1,
            "filling a certificate");
    X509V3_CTX context;
    X509V3_set_ctx(&context, authority, certificate.get(), nullptr, nullptr, 0);
    for (const auto& [nid, value] : profile.extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        require(extension && X509_add_ext(certificate.get(), extension.get(), -1) == 1,
                "adding an extension");
    }
    require(X509_sign(certificate.get(), authority_key, EVP_sha256()) > 0, "signing a certificate");
    return certificate;
}

std::string_view text_of(const Memory& memory) {
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

[[noreturn]] void fail_at(const std::filesystem::path& file) {
    throw CertificateError(file.string() + ": " + std::strerror(errno));
}

/// Whole or not at all, and from the first moment with these rights.
void write_file(const std::filesystem::path& file, std::string_view text, mode_t mode) {
    auto fresh = file;
    fresh += ".new";
    ::unlink(fresh.c_str());
    const int handle = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (handle < 0) fail_at(fresh);
    const bool written = ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                         ::fsync(handle) == 0;
    if (::close(handle) != 0 || !written) fail_at(fresh);
    if (::rename(fresh.c_str(), file.c_str()) != 0) fail_at(file);
}

void write_key(const std::filesystem::path& file, EVP_PKEY* key) {
    const Memory memory(BIO_new(BIO_s_secmem()));
    require(memory && PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
            "writing a key");
    write_file(file, text_of(memory), 0600);
}

void write_certificate(const std::filesystem::path& file, X509* certificate) {
    const Memory memory(BIO_new(BIO_s_mem()));
    require(memory && PEM_write_bio_X509(memory.get(), certificate) == 1, "writing a certificate");
    write_file(file, text_of(memory), 0644);
}

Memory opened(const std::filesystem::path& file) {
    Memory memory(BIO_new_file(file.c_str(), "r"));
    require(memory != nullptr, file.c_str());
    return memory;
}

/// The certificate last: a crash between leaves a pair that the server refuses with a clear word.
void issue_for_server(const std::filesystem::path& folder, X509* authority, EVP_PKEY* authority_key,
                      UtcTime now) {
    const Key key = new_key();
    const Certificate certificate = issue(server_profile, key.get(), authority, authority_key, now);
    write_key(folder / "server.key", key.get());
    write_certificate(folder / "server.pem", certificate.get());
}

}

void make_certificates(const std::filesystem::path& folder, UtcTime now) {
    for (const char* name : {"ca.pem", "ca.key"})
        if (std::filesystem::exists(folder / name))
            throw CertificateError((folder / name).string() + " is there already");
    const Key key = new_key();
    const Certificate authority = issue(authority_profile, key.get(), nullptr, key.get(), now);
    issue_for_server(folder, authority.get(), key.get(), now);
    write_key(folder / "ca.key", key.get());
    write_certificate(folder / "ca.pem", authority.get());
}

void renew_certificate(const std::filesystem::path& folder, UtcTime now) {
    const Memory authority_text = opened(folder / "ca.pem");
    const Memory key_text = opened(folder / "ca.key");
    const Certificate authority(PEM_read_bio_X509(authority_text.get(), nullptr, nullptr, nullptr));
    require(authority != nullptr, "reading ca.pem");
    const Key key(PEM_read_bio_PrivateKey(key_text.get(), nullptr, nullptr, nullptr));
    require(key && X509_check_private_key(authority.get(), key.get()) == 1, "reading ca.key");
    issue_for_server(folder, authority.get(), key.get(), now);
}

}
