// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboeksleutel.h"

#include <stdexcept>

#include "hash/hmac.h"

namespace maatlat {

namespace {

/// These are part of every seal that was ever made: they do not change.
std::string_view zegelwoord(Zegelsoort soort) {
    switch (soort) {
        case Zegelsoort::regel:
            return "regel";
        case Zegelsoort::inhoud:
            return "inhoud";
        case Zegelsoort::versie:
            return "versie";
        case Zegelsoort::wissing:
            return "wissing";
        case Zegelsoort::kop:
            return "kop";
        case Zegelsoort::sleutel:
            return "sleutel";
    }
    throw std::logic_error("unknown kind of seal");
}

void voegMetLengteToe(std::string& bytes, std::string_view tekst) {
    bytes += std::to_string(tekst.size());
    bytes += ':';
    bytes += tekst;
}

}  // namespace

std::string Logboeksleutel::zegel(Zegelsoort soort,
                                  std::initializer_list<std::string_view> teksten) const {
    std::string bytes;
    voegMetLengteToe(bytes, zegelwoord(soort));
    for (const std::string_view een : teksten)
        voegMetLengteToe(bytes, een);
    return hmacSha256Hex(bytes_, bytes);
}

}  // namespace maatlat
