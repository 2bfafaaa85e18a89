// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/totp.h"

#include <Poco/HMACEngine.h>
#include <Poco/SHA1Engine.h>
#include <qrencode.h>
#include <sodium.h>

#include <array>
#include <memory>
#include <stdexcept>

#include "domain/procentcode.h"
#include "toetsing/geheimen.h"

namespace maatlat {

namespace {

constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::int64_t kStap = 30;
constexpr std::size_t kCijfers = 6;
constexpr std::size_t kGeheimTekens = 32;  // of five bits: the 160 that SHA-1 asks for

std::string bytesUitBase32(std::string_view tekst) {
    std::string uit;
    unsigned buffer = 0;
    int bits = 0;
    for (const char teken : tekst) {
        const auto waarde = kBase32.find(teken);
        if (waarde == std::string_view::npos) throw std::logic_error("not base32");
        buffer = (buffer << 5U | static_cast<unsigned>(waarde)) & 0xFFFFU;
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        uit += static_cast<char>(buffer >> static_cast<unsigned>(bits) & 0xFFU);
    }
    return uit;
}

/// As a URL holds it.
std::string gecodeerd(std::string_view tekst) {
    return procentcode(tekst, "-._~");
}

}  // namespace

std::string nieuwTotpGeheim() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    std::string uit;
    for (std::size_t i = 0; i < kGeheimTekens; ++i)
        uit += kBase32[randombytes_uniform(kBase32.size())];
    return uit;
}

std::int64_t totpStap(std::int64_t seconden) {
    return seconden / kStap;
}

std::string totpCode(const std::string& geheim, std::int64_t stap) {
    std::array<char, 8> teller{};
    auto rest = static_cast<std::uint64_t>(stap);
    for (auto byte = teller.rbegin(); byte != teller.rend(); ++byte, rest >>= 8U)
        *byte = static_cast<char>(rest & 0xFFU);

    Poco::HMACEngine<Poco::SHA1Engine> hmac(bytesUitBase32(geheim));
    hmac.update(teller.data(), teller.size());
    const auto& som = hmac.digest();

    // RFC 4226: four bytes from a place that the last byte names, without the sign.
    const std::size_t vanaf = som.back() & 0x0FU;
    std::uint32_t getal = 0;
    for (std::size_t i = vanaf; i < vanaf + 4; ++i)
        getal = getal << 8U | som[i];
    const std::string cijfers = std::to_string((getal & 0x7FFFFFFFU) % 1000000U);
    return std::string(kCijfers - cijfers.size(), '0') + cijfers;
}

std::optional<std::int64_t> stapVanCode(const std::string& geheim, std::string_view code,
                                        std::int64_t nu) {
    const std::string getypt = kaleCode(code);
    if (geheim.empty() || getypt.size() != kCijfers) return std::nullopt;
    for (const std::int64_t naast : {0, -1, 1}) {
        const std::int64_t stap = totpStap(nu) + naast;
        if (gelijk(totpCode(geheim, stap), getypt)) return stap;
    }
    return std::nullopt;
}

std::string totpAdres(const std::string& geheim, const std::string& email) {
    return "otpauth://totp/Maatlat:" + gecodeerd(email) + "?secret=" + geheim +
           "&issuer=Maatlat&algorithm=SHA1&digits=6&period=30";
}

std::string inGroepen(const std::string& geheim) {
    std::string uit;
    for (std::size_t i = 0; i < geheim.size(); i += 4)
        uit += (i == 0 ? "" : " ") + geheim.substr(i, 4);
    return uit;
}

Qrcode qrcode(const std::string& tekst) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(tekst.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) throw std::runtime_error("text does not fit in a QR code");
    constexpr int kRand = 4;
    Qrcode uit;
    uit.breedte = code->width + 2 * kRand;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[y * code->width + x] & 1U) != 0)
                uit.pad +=
                    "M" + std::to_string(x + kRand) + " " + std::to_string(y + kRand) + "h1v1h-1z";
    return uit;
}

}  // namespace maatlat
