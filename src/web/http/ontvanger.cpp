// SPDX-License-Identifier: EUPL-1.2
#include "web/http/ontvanger.h"

#include <Poco/Exception.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "web/http/weigering.h"

namespace maatlat::web {

/// A line that breaks is a client that goes away: there is nobody to tell.
std::size_t Ontvanger::vanDeLijn(char* naar, std::size_t hoogstens) {
    try {
        const int aantal = socket_.receiveBytes(naar, static_cast<int>(hoogstens));
        return aantal > 0 ? static_cast<std::size_t>(aantal) : 0;
    } catch (const Poco::Exception&) {
        return 0;
    }
}

bool Ontvanger::vulAan() {
    std::array<char, 16384> stuk;
    const std::size_t aantal = vanDeLijn(stuk.data(), stuk.size());
    voorraad_.append(stuk.data(), aantal);
    return aantal > 0;
}

std::string Ontvanger::leesKop(std::size_t hoogstens, const std::function<void()>& begonnen) {
    constexpr std::string_view kLegeRegel = "\r\n\r\n";
    if (voorraad_.empty() && !vulAan()) return {};
    begonnen();
    for (std::size_t vanaf = 0;;) {
        const auto plaats = voorraad_.find(kLegeRegel, vanaf);
        const bool gevonden = plaats != std::string::npos;
        const std::size_t einde = gevonden ? plaats + kLegeRegel.size() : voorraad_.size();
        if (einde > hoogstens) throw Weigering(431, "Dit verzoek is te groot.");
        if (gevonden) {
            std::string kop = voorraad_.substr(0, einde);
            voorraad_.erase(0, einde);
            return kop;
        }
        vanaf = voorraad_.size() - std::min(voorraad_.size(), kLegeRegel.size() - 1);
        if (!vulAan()) return {};
    }
}

std::size_t Ontvanger::lees(char* naar, std::size_t hoogstens) {
    if (voorraad_.empty()) return vanDeLijn(naar, hoogstens);
    const std::size_t aantal = std::min(hoogstens, voorraad_.size());
    std::memcpy(naar, voorraad_.data(), aantal);
    voorraad_.erase(0, aantal);
    return aantal;
}

Inhoudbuffer::Inhoudbuffer(Ontvanger& ontvanger, std::int64_t lengte)
    : Poco::BufferedStreamBuf(16384, std::ios::in), ontvanger_(ontvanger), rest_(lengte) {}

int Inhoudbuffer::readFromDevice(char* naar, std::streamsize hoogstens) {
    const auto ruimte = std::min<std::int64_t>(hoogstens, rest_);
    if (ruimte == 0) return -1;
    const std::size_t aantal = ontvanger_.lees(naar, static_cast<std::size_t>(ruimte));
    if (aantal == 0) return -1;
    rest_ -= static_cast<std::int64_t>(aantal);
    return static_cast<int>(aantal);
}

}  // namespace maatlat::web
