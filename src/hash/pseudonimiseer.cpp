// SPDX-License-Identifier: EUPL-1.2
#include "hash/pseudonimiseer.h"

#include <sys/random.h>

#include <stdexcept>

#include "hash/sha256.h"

namespace maatlat {

namespace {

constexpr std::size_t kBlok = 64;  // bytes that SHA-256 takes at a time, and so the pad of HMAC

int cijfer(char teken) {
    if (teken >= '0' && teken <= '9') return teken - '0';
    if (teken >= 'a' && teken <= 'f') return teken - 'a' + 10;
    if (teken >= 'A' && teken <= 'F') return teken - 'A' + 10;
    throw std::invalid_argument("a key of 64 hexadecimal digits is expected");
}

Sha256 uitHex(std::string_view tekst) {
    Sha256 uit{};
    if (tekst.size() != 2 * uit.size())
        throw std::invalid_argument("a key of 64 hexadecimal digits is expected");
    for (std::size_t i = 0; i < uit.size(); ++i)
        uit[i] = static_cast<unsigned char>(cijfer(tekst[2 * i]) * 16 + cijfer(tekst[2 * i + 1]));
    return uit;
}

std::string_view alsTekst(const Sha256& hash) {
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

}  // namespace

/// The two hashes of HMAC, after the block that holds the key: that block is the same for every
/// dossier.
struct Pseudonimiseerder::Binnen {
    explicit Binnen(const Sha256& sleutel) {
        std::string blok(kBlok, '\0');
        const auto vul = [&](unsigned char masker) {
            for (std::size_t i = 0; i < kBlok; ++i)
                blok[i] = static_cast<char>((i < sleutel.size() ? sleutel[i] : 0) ^ masker);
        };
        vul(0x36);
        binnenste.voegToe(blok);
        vul(0x5c);
        buitenste.voegToe(blok);
    }

    Sha256Stroom binnenste;
    Sha256Stroom buitenste;
};

Pseudonimiseerder::Pseudonimiseerder(std::string_view sleutel)
    : binnen_(std::make_unique<Binnen>(uitHex(sleutel))) {}

Pseudonimiseerder::~Pseudonimiseerder() = default;

Pseudoniem Pseudonimiseerder::van(std::string_view dossiernummer) const {
    const Sha256 hmac =
        binnen_->buitenste.metSlot(alsTekst(binnen_->binnenste.metSlot(dossiernummer)));
    Pseudoniem uit = 0;
    for (std::size_t i = 0; i < sizeof uit; ++i)
        uit = uit << 8U | hmac[i];
    return uit >> 4U;
}

std::string nieuweSleutel() {
    Sha256 bytes{};
    if (getentropy(bytes.data(), bytes.size()) != 0)
        throw std::runtime_error("no source of randomness");
    return hex(bytes);
}

}  // namespace maatlat
