// SPDX-License-Identifier: EUPL-1.2
#include "web/http/netadres.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstddef>

namespace maatlat::web {

namespace {

constexpr std::array<std::uint8_t, 12> kVierInZes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::size_t kNet = 8;  // bytes of an address in IPv6 that say where, not who

bool isPoort(std::string_view tekst) {
    return !tekst.empty() && tekst.size() <= 5 &&
           tekst.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The address alone; empty when what stands around it is unsound.
std::string_view zonderPoort(std::string_view tekst) {
    if (tekst.starts_with('[')) {
        const auto haak = tekst.find(']');
        if (haak == std::string_view::npos) return {};
        const std::string_view erna = tekst.substr(haak + 1);
        if (!erna.empty() && (erna.front() != ':' || !isPoort(erna.substr(1)))) return {};
        return tekst.substr(1, haak - 1);
    }
    if (std::ranges::count(tekst, ':') != 1) return tekst;
    const auto dubbelepunt = tekst.find(':');
    return isPoort(tekst.substr(dubbelepunt + 1)) ? tekst.substr(0, dubbelepunt)
                                                  : std::string_view();
}

}  // namespace

std::optional<Netadres> Netadres::lees(std::string_view tekst) {
    const std::string_view kaal = zonderPoort(tekst);
    const std::string adres(kaal.substr(0, kaal.find('%')));  // a zone says which card, not who
    Netadres uit;
    if (inet_pton(AF_INET, adres.c_str(), uit.bytes_.data() + kVierInZes.size()) == 1)
        std::ranges::copy(kVierInZes, uit.bytes_.begin());
    else if (inet_pton(AF_INET6, adres.c_str(), uit.bytes_.data()) != 1)
        return std::nullopt;
    return uit;
}

std::string Netadres::tekst() const {
    std::array<char, INET6_ADDRSTRLEN> uit{};
    if (isVier())
        inet_ntop(AF_INET, bytes_.data() + kVierInZes.size(), uit.data(), uit.size());
    else
        inet_ntop(AF_INET6, bytes_.data(), uit.data(), uit.size());
    return uit.data();
}

std::string Netadres::netwerk() const {
    Netadres net = *this;
    if (!isVier()) std::fill(net.bytes_.begin() + kNet, net.bytes_.end(), std::uint8_t{0});
    return net.tekst();
}

bool Netadres::isHier() const {
    if (isVier()) return bytes_[kVierInZes.size()] == 127;
    return *this == *lees("::1");
}

bool Netadres::isVier() const {
    return std::equal(kVierInZes.begin(), kVierInZes.end(), bytes_.begin());
}

}  // namespace maatlat::web
