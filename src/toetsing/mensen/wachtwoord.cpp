// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoord.h"

#include <sodium.h>

#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <optional>
#include <semaphore>
#include <stdexcept>

namespace maatlat {

namespace {

constexpr unsigned long long kRondes = 2;
constexpr std::size_t kGeheugen = std::size_t{19} * 1024 * 1024;
constexpr std::size_t kUitkomst = 32;  // bytes; what crypto_pwhash_str keeps

/// Of a password that nobody knows, made with the parameters above: what an account that is not
/// there is compared with.
const std::string kNiemands =
    "$argon2id$v=19$m=19456,t=2,p=1$7btRaUxmFc3J51HETehwYg$fycAyWVMu+JMc8RAZRuuIL6VNSsDj6anXI9m+"
    "EtwaQo";

constexpr int kWachtenden = 48;
constexpr std::chrono::seconds kGeduld{5};

/// A turn to calculate. Who waits keeps a thread of the server, so not all may.
class Beurt {
  public:
    Beurt() {
        if (++wachtend() > kWachtenden || !plaatsen().try_acquire_for(kGeduld)) {
            --wachtend();
            throw GeenRekenruimte();
        }
        --wachtend();
    }
    ~Beurt() { plaatsen().release(); }
    Beurt(const Beurt&) = delete;
    Beurt& operator=(const Beurt&) = delete;

  private:
    static std::counting_semaphore<2>& plaatsen() {
        static std::counting_semaphore<2> twee(2);
        return twee;
    }
    static std::atomic<int>& wachtend() {
        static std::atomic<int> aantal{0};
        return aantal;
    }
};

/// What a kept password says of how it was made.
struct Gelezen {
    unsigned long long rondes = 0;
    std::size_t geheugen = 0;  // bytes
    std::array<unsigned char, crypto_pwhash_SALTBYTES> zout{};
    std::array<unsigned char, kUitkomst> uitkomst{};
};

/// Takes a fixed text off the front.
bool neem(std::string_view& rest, std::string_view tekst) {
    if (!rest.starts_with(tekst)) return false;
    rest.remove_prefix(tekst.size());
    return true;
}

template <class Getal>
bool neemGetal(std::string_view& rest, Getal& uit) {
    const auto [tot, fout] = std::from_chars(rest.data(), rest.data() + rest.size(), uit);
    if (fout != std::errc()) return false;
    rest.remove_prefix(static_cast<std::size_t>(tot - rest.data()));
    return true;
}

template <std::size_t Lengte>
bool neemBytes(std::string_view tekst, std::array<unsigned char, Lengte>& uit) {
    std::size_t lengte = 0;
    const char* tot = nullptr;
    return sodium_base642bin(uit.data(), uit.size(), tekst.data(), tekst.size(), nullptr, &lengte,
                             &tot, sodium_base64_VARIANT_ORIGINAL_NO_PADDING) == 0 &&
           lengte == Lengte && tot == tekst.data() + tekst.size();
}

/// Nothing for what `crypto_pwhash_str` did not write.
std::optional<Gelezen> lees(std::string_view hash) {
    Gelezen uit;
    std::size_t kibibytes = 0;
    if (!neem(hash, "$argon2id$v=19$m=") || !neemGetal(hash, kibibytes) || !neem(hash, ",t=") ||
        !neemGetal(hash, uit.rondes) || !neem(hash, ",p=1$"))
        return std::nullopt;
    uit.geheugen = kibibytes * 1024;
    const auto streep = hash.find('$');
    if (streep == std::string_view::npos || !neemBytes(hash.substr(0, streep), uit.zout) ||
        !neemBytes(hash.substr(streep + 1), uit.uitkomst))
        return std::nullopt;
    return uit;
}

void eisSodium() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

}  // namespace

std::string wachtwoordHash(std::string_view wachtwoord) {
    const Beurt beurt;
    eisSodium();
    std::array<char, crypto_pwhash_STRBYTES> uit{};
    if (crypto_pwhash_str_alg(uit.data(), wachtwoord.data(), wachtwoord.size(), kRondes, kGeheugen,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw GeenRekenruimte();
    return uit.data();
}

/// `crypto_pwhash_str_verify` says the same of a wrong password as of too little memory. So the
/// password is calculated as it was when it was kept, and the outcomes are compared here.
bool isWachtwoord(std::string_view wachtwoord, const std::string& hash) {
    const Beurt beurt;
    eisSodium();
    const auto bewaard = lees(hash);
    const Gelezen tegen = bewaard ? *bewaard : *lees(kNiemands);
    std::array<unsigned char, kUitkomst> uit{};
    if (crypto_pwhash(uit.data(), uit.size(), wachtwoord.data(), wachtwoord.size(),
                      tegen.zout.data(), tegen.rondes, tegen.geheugen,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw GeenRekenruimte();
    return sodium_memcmp(uit.data(), tegen.uitkomst.data(), uit.size()) == 0 && bewaard;
}

bool moetOpnieuw(const std::string& hash) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), kRondes, kGeheugen) != 0;
}

}  // namespace maatlat
