// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoord.h"

#include <sodium.h>

#include <array>
#include <cerrno>
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
    errno = 0;
    const bool past =
        crypto_pwhash_str_verify(tegen.c_str(), wachtwoord.data(), wachtwoord.size()) == 0;
    // libsodium says so only when it could calculate, and a hash that is none has an end at once.
    if (!past && errno != EINVAL && tegen.starts_with("$argon2"))
        throw std::runtime_error("no memory to calculate a password");
    return past && !hash.empty();
}

bool moetOpnieuw(const std::string& hash) {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), kRondes, kGeheugen) != 0;
}

}  // namespace maatlat
