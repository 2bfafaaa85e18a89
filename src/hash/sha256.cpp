// SPDX-License-Identifier: EUPL-1.2
#include "hash/sha256.h"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <stdexcept>

namespace maatlat {

namespace {

void eis(int gelukt) {
    if (gelukt != 1) throw std::runtime_error("SHA-256 cannot be computed");
}

}  // namespace

/// Both contexts are kept: copying one into another that exists costs a fifth of making one.
struct Sha256Stroom::Staat {
    struct Vrij {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Vrij> totNu{EVP_MD_CTX_new()};
    std::unique_ptr<EVP_MD_CTX, Vrij> kladje{EVP_MD_CTX_new()};
};

Sha256 sha256(std::string_view bytes) {
    Sha256 uit{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), uit.data());
    return uit;
}

std::string hex(const Sha256& hash) {
    static constexpr char kCijfers[] = "0123456789abcdef";
    std::string uit;
    uit.reserve(2 * hash.size());
    for (const unsigned char een : hash) {
        uit += kCijfers[een >> 4U];
        uit += kCijfers[een & 15U];
    }
    return uit;
}

std::string sha256Hex(std::string_view bytes) {
    return hex(sha256(bytes));
}

Sha256Stroom::Sha256Stroom() : staat_(std::make_unique<Staat>()) {
    eis(staat_->totNu && staat_->kladje ? 1 : 0);
    eis(EVP_DigestInit_ex(staat_->totNu.get(), EVP_sha256(), nullptr));
}

Sha256Stroom::~Sha256Stroom() = default;

void Sha256Stroom::voegToe(std::string_view bytes) {
    eis(EVP_DigestUpdate(staat_->totNu.get(), bytes.data(), bytes.size()));
}

Sha256 Sha256Stroom::metSlot(std::string_view slot) const {
    Sha256 uit{};
    EVP_MD_CTX* const kladje = staat_->kladje.get();
    eis(EVP_MD_CTX_copy_ex(kladje, staat_->totNu.get()));
    eis(EVP_DigestUpdate(kladje, slot.data(), slot.size()));
    eis(EVP_DigestFinal_ex(kladje, uit.data(), nullptr));
    return uit;
}

}  // namespace maatlat
