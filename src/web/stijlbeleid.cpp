// SPDX-License-Identifier: EUPL-1.2
#include "web/stijlbeleid.h"

#include <sodium.h>

#include <array>
#include <stdexcept>
#include <utility>

#include "hash/sha256.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kBegin = "<style>";   // architectuur: looked for, not written
constexpr std::string_view kEinde = "</style>";  // architectuur: looked for, not written

std::string base64(const Sha256& bytes) {
    std::array<char,
               sodium_base64_ENCODED_LEN(std::tuple_size_v<Sha256>, sodium_base64_VARIANT_ORIGINAL)>
        tekst{};
    sodium_bin2base64(tekst.data(), tekst.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    return tekst.data();
}

}  // namespace

std::string stijlbeleidVan(std::string_view html) {
    // What people typed cannot make the first one: it is escaped, and stands behind the head.
    const auto begin = html.find(kBegin);
    if (begin == std::string_view::npos) return {};
    const auto vanaf = begin + kBegin.size();
    const auto einde = html.find(kEinde, vanaf);
    if (einde == std::string_view::npos) throw std::logic_error("a stylesheet without an end");
    const std::string_view stijl = html.substr(vanaf, einde - vanaf);
    return "'sha256-" + base64(sha256(stijl)) + "'";
}

Antwoord rapportantwoord(Rapportbestand rapport, bool alsBestand) {
    Antwoord uit;
    uit.stijlbeleid = stijlbeleidVan(rapport.html);
    uit.inhoud = std::move(rapport.html);
    if (alsBestand) uit.bestandsnaam = std::move(rapport.naam);
    return uit;
}

}  // namespace maatlat::web
