// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/codekluis.h"

#include <sodium.h>

#include <array>
#include <optional>
#include <stdexcept>
#include <vector>

#include "domain/melding.h"
#include "domain/mensen/persoon.h"
#include "hash/sha256.h"

namespace maatlat {

namespace {

constexpr std::string_view kDoel = "codes";
constexpr std::string_view kVorm = "v1:";
constexpr std::size_t kKenmerk = 8;  // digits by which a key is known
constexpr int kBase64 = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

using Sleutel = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

const unsigned char* bytes(std::string_view tekst) {
    return reinterpret_cast<const unsigned char*>(tekst.data());
}

/// A key of this person alone.
Sleutel sleutelVan(std::int64_t persoon, const std::string& geheim) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    const std::string wie = persoonInLogboek(persoon);
    Sleutel uit{};
    if (crypto_generichash(uit.data(), uit.size(), bytes(wie), wie.size(), bytes(geheim),
                           geheim.size()) != 0)
        throw std::logic_error("not a secret of ours");
    return uit;
}

/// Says which key it is, and nothing of it.
std::string kenmerkVan(const std::string& geheim) {
    return sha256Hex("codes " + geheim).substr(0, kKenmerk);
}

std::optional<std::vector<unsigned char>> uitBase64(std::string_view tekst) {
    std::vector<unsigned char> uit(tekst.size());
    std::size_t lengte = 0;
    const char* tot = nullptr;
    if (sodium_base642bin(uit.data(), uit.size(), tekst.data(), tekst.size(), nullptr, &lengte,
                          &tot, kBase64) != 0 ||
        tot != tekst.data() + tekst.size())
        return std::nullopt;
    uit.resize(lengte);
    return uit;
}

std::optional<std::string> geheimUit(const Geheimenmap& geheimen) {
    try {
        return geheimen.lees(std::string(kDoel));
    } catch (const Gebruikersfout&) {
        return std::nullopt;
    }
}

}  // namespace

bool Codekluis::isDicht(std::string_view tekst) {
    return tekst.starts_with(kVorm);
}

VersleuteldGeheim Codekluis::sluit(std::int64_t persoon, std::string_view geheim) {
    const std::string onder = geheimen_.leesOfMaak(std::string(kDoel));
    const Sleutel sleutel = sleutelVan(persoon, onder);
    std::vector<unsigned char> uit(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES +
                                   geheim.size());
    randombytes_buf(uit.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(uit.data() + crypto_secretbox_NONCEBYTES, bytes(geheim), geheim.size(),
                          uit.data(), sleutel.data());
    std::vector<char> tekst(sodium_base64_encoded_len(uit.size(), kBase64));
    sodium_bin2base64(tekst.data(), tekst.size(), uit.data(), uit.size(), kBase64);
    return VersleuteldGeheim(std::string(kVorm) + kenmerkVan(onder) + ":" + tekst.data());
}

Codekluis::Geopend Codekluis::open(std::int64_t persoon, const VersleuteldGeheim& dicht) const {
    const auto onder = geheimUit(geheimen_);
    if (!onder) return {Staat::geenSleutel, {}};
    const std::string_view tekst = dicht.str();
    const std::size_t vanaf = kVorm.size() + kKenmerk + 1;
    if (!isDicht(tekst) || tekst.size() <= vanaf) return {Staat::kapot, {}};
    if (tekst.substr(kVorm.size(), kKenmerk) != kenmerkVan(*onder))
        return {Staat::andereSleutel, {}};
    const Sleutel sleutel = sleutelVan(persoon, *onder);
    const auto inhoud = uitBase64(tekst.substr(vanaf));
    constexpr std::size_t kRand = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (!inhoud || inhoud->size() < kRand) return {Staat::kapot, {}};
    std::string uit(inhoud->size() - kRand, '\0');
    if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(uit.data()),
                                   inhoud->data() + crypto_secretbox_NONCEBYTES,
                                   inhoud->size() - crypto_secretbox_NONCEBYTES, inhoud->data(),
                                   sleutel.data()) != 0)
        return {Staat::kapot, {}};
    return {Staat::open, uit};
}

}  // namespace maatlat
