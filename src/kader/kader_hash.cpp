// SPDX-License-Identifier: EUPL-1.2
#include "kader/kader_hash.h"

#include <sodium.h>

#include <array>

namespace maatlat {

namespace {

/// Feeds values to the hash, each with its length before it, so that no two different kaders can
/// give the same bytes.
class Schrijver {
  public:
    Schrijver() { crypto_hash_sha256_init(&toestand_); }

    void schrijf(const std::string& tekst) {
        schrijf(static_cast<long>(tekst.size()));
        bytes(tekst);
    }
    void schrijf(long getal) { bytes(std::to_string(getal) + ":"); }

    template <class Reeks, class Functie>
    void reeks(const Reeks& reeks, Functie schrijfEen) {
        schrijf(static_cast<long>(reeks.size()));
        for (const auto& een : reeks)
            schrijfEen(een);
    }

    std::string hex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> som{};
        crypto_hash_sha256_final(&toestand_, som.data());
        std::string uit(som.size() * 2 + 1, '\0');
        sodium_bin2hex(uit.data(), uit.size(), som.data(), som.size());
        uit.pop_back();
        return uit;
    }

  private:
    void bytes(const std::string& tekst) {
        crypto_hash_sha256_update(&toestand_, reinterpret_cast<const unsigned char*>(tekst.data()),
                                  tekst.size());
    }

    crypto_hash_sha256_state toestand_{};
};

void schrijf(Schrijver& uit, const Beslisregel& regel) {
    uit.schrijf(regel.tekst);
    uit.schrijf(regel.bron);
    uit.schrijf(regel.bekendGat);
    uit.reeks(regel.clausules, [&](const Clausule& clausule) {
        uit.schrijf(static_cast<long>(clausule.oordeel));
        uit.schrijf(clausule.tekst);
        uit.reeks(clausule.voorwaarden, [&](const Voorwaarde& een) {
            uit.schrijf(static_cast<long>(een.van));
            uit.schrijf(een.aandeel ? 1 : 0);
            uit.schrijf(static_cast<long>(een.vergelijking));
            uit.schrijf(een.grens);
        });
    });
}

void schrijf(Schrijver& uit, const Criterium& criterium) {
    uit.schrijf(criterium.code);
    uit.schrijf(criterium.tekst);
    uit.schrijf(criterium.bron);
    uit.reeks(criterium.oordeelzinnen, [&](const auto& een) {
        uit.schrijf(static_cast<long>(een.first));
        uit.schrijf(een.second);
    });
    uit.reeks(criterium.verwachtingen, [&](const Verwachting& een) {
        uit.schrijf(een.code);
        uit.schrijf(een.tekst);
        uit.schrijf(een.voetnoot);
        uit.schrijf(een.bron);
        uit.schrijf(een.beoordeeld ? 1 : 0);
        uit.schrijf(een.reden);
    });
}

}  // namespace

std::string kaderHash(const Toetsingskader& kader) {
    Schrijver uit;
    uit.schrijf("toetsingskader 1");  // the form of this serialisation
    for (const std::string* tekst :
         {&kader.id, &kader.versie, &kader.naam, &kader.geldigVan, &kader.geldigTot, &kader.bron})
        uit.schrijf(*tekst);
    uit.reeks(kader.voetnoten, [&](const std::string& een) { uit.schrijf(een); });
    uit.reeks(kader.themas, [&](const Thema& thema) {
        uit.schrijf(thema.code);
        uit.schrijf(thema.naam);
        uit.schrijf(thema.doel);
        uit.schrijf(thema.bron);
        uit.reeks(thema.criteria, [&](const Criterium& een) { schrijf(uit, een); });
    });
    uit.reeks(kader.regelsets, [&](const Regelset& set) {
        for (const std::string* tekst : {&set.naam, &set.titel, &set.toelichting, &set.bron})
            uit.schrijf(*tekst);
        uit.schrijf(set.afgeleid ? 1 : 0);
        for (const auto* regels : {&set.perThema, &set.perCriterium})
            uit.reeks(*regels, [&](const auto& een) {
                uit.schrijf(een.first);
                schrijf(uit, een.second);
            });
    });
    return uit.hex();
}

}  // namespace maatlat
