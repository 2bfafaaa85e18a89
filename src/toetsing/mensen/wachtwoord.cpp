// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoord.h"

#include <sodium.h>

#include <array>
#include <cstdio>
#include <optional>
#include <semaphore>
#include <stdexcept>

namespace maatlat {

namespace {

constexpr unsigned long long kRondes = 2;
constexpr std::size_t kGeheugen = std::size_t{19} * 1024 * 1024;

/// Of a password that nobody knows, made with the parameters above: what an account that is not
/// there is compared with.
const std::string kNiemands =
    "$argon2id$v=19$m=19456,t=2,p=1$7btRaUxmFc3J51HETehwYg$fycAyWVMu+JMc8RAZRuuIL6VNSsDj6anXI9m+"
    "EtwaQo";

/// What stands in a hash.
constexpr std::size_t kSom = 32;
struct Hashdelen {
    unsigned long long rondes = 0;
    std::size_t geheugen = 0;
    std::array<unsigned char, crypto_pwhash_SALTBYTES> zout{};
    std::array<unsigned char, kSom> som{};
};

/// False when the text holds more, or less.
template <std::size_t N>
bool leesBase64(std::string_view tekst, std::array<unsigned char, N>& uit) {
    std::size_t gelezen = 0;
    return sodium_base642bin(uit.data(), uit.size(), tekst.data(), tekst.size(), nullptr, &gelezen,
                             nullptr, sodium_base64_VARIANT_ORIGINAL_NO_PADDING) == 0 &&
           gelezen == N;
}

/// As `crypto_pwhash_str_alg` writes it. We calculate and compare ourselves, because
/// `crypto_pwhash_str_verify` calls a password wrong when it had no memory to calculate.
std::optional<Hashdelen> delenVan(const std::string& hash) {
    Hashdelen uit;
    std::size_t kilobytes = 0;
    int begin = 0;
    if (std::sscanf(hash.c_str(), "$argon2id$v=19$m=%zu,t=%llu,p=1$%n", &kilobytes, &uit.rondes,
                    &begin) != 2 ||
        begin == 0)
        return std::nullopt;
    const auto rest = std::string_view(hash).substr(static_cast<std::size_t>(begin));
    const auto grens = rest.find('$');
    if (grens == std::string_view::npos || !leesBase64(rest.substr(0, grens), uit.zout) ||
        !leesBase64(rest.substr(grens + 1), uit.som))
        return std::nullopt;
    uit.geheugen = kilobytes * 1024;
    return uit;
}

std::counting_semaphore<2>& plaatsen() {
    static std::counting_semaphore<2> twee(2);
    return twee;
}

/// A turn to calculate.
class Beurt {
  public:
    Beurt() { plaatsen().acquire(); }
    ~Beurt() { plaatsen().release(); }
    Beurt(const Beurt&) = delete;
    Beurt& operator=(const Beurt&) = delete;
};

}  // namespace

std::string wachtwoordHash(std::string_view wachtwoord) {
    const Beurt beurt;
    std::array<char, crypto_pwhash_STRBYTES> uit{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(uit.data(), wachtwoord.data(), wachtwoord.size(), kRondes, kGeheugen,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("no memory to calculate a password");
    return uit.data();
}

bool isWachtwoord(std::string_view wachtwoord, const std::string& hash) {
    const Beurt beurt;
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
    const std::string& tegen = hash.empty() ? kNiemands : hash;
    const auto delen = delenVan(tegen);
    if (!delen) return false;
    std::array<unsigned char, kSom> som{};
    if (crypto_pwhash(som.data(), som.size(), wachtwoord.data(), wachtwoord.size(),
                      delen->zout.data(), delen->rondes, delen->geheugen,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("no memory to calculate a password");
    return sodium_memcmp(som.data(), delen->som.data(), som.size()) == 0 && !hash.empty();
}

bool moetOpnieuw(const std::string& hash) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), kRondes, kGeheugen) != 0;
}

}  // namespace maatlat
