// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/regelsetkeuze.h"

#include <algorithm>

#include "rules/regelsetverschil.h"
#include "store/kader_store.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

std::vector<Kaderkeuze::Verschil> verschillenVan(const Toetsingskader& kader) {
    std::vector<Kaderkeuze::Verschil> uit;
    for (const Regelsetverschil& een : regelsetverschillen(kader)) {
        Kaderkeuze::Verschil verschil{een.criterium->code, tellingInWoorden(een.telling), {}};
        for (const auto& oordeel : een.oordelen)
            verschil.oordelen.push_back(oordeel ? std::string(naam(*oordeel)) : "geen oordeel");
        uit.push_back(std::move(verschil));
    }
    return uit;
}

}  // namespace

std::string naamMetVersie(const Toetsingskader& kader) {
    return kader.naam.find(kader.versie) == std::string::npos
               ? kader.naam + " (versie " + kader.versie + ")"
               : kader.naam;
}

std::vector<Kaderkeuze> kaderkeuzes(Werkplek& werkplek, Sessie& sessie) {
    std::vector<Kaderkeuze> uit;
    for (const BewaardKader& een : kaderStore::alle(sessie)) {
        const auto kader = werkplek.kader(sessie, een.hash);
        Kaderkeuze keuze{een.hash, naamMetVersie(*kader), {}, verschillenVan(*kader)};
        for (const Regelset& set : kader->regelsets)
            keuze.regelsets.push_back({set.naam, set.titel, set.toelichting});
        uit.push_back(std::move(keuze));
    }
    std::reverse(uit.begin(), uit.end());
    return uit;
}

const Kaderkeuze* kaderMet(const std::vector<Kaderkeuze>& keuzes, const std::string& hash) {
    const auto kader = std::ranges::find(keuzes, hash, &Kaderkeuze::hash);
    return kader == keuzes.end() ? nullptr : &*kader;
}

std::string eisRegelset(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                        const Kaderkeuze& kader, const std::string& gekozen) {
    if (gekozen.empty() && !kader.heeftKeuze()) return kader.regelsets.front().naam;
    for (const Kaderkeuze::Set& een : kader.regelsets)
        if (een.naam == gekozen) return gekozen;
    fouten.push_back({veld, gekozen.empty()
                                ? "Kies met welke beslisregels u oordeelt."
                                : "Deze beslisregels horen niet bij het kader “" + kader.naam +
                                      "”. Kies beslisregels die daar wel bij horen."});
    return {};
}

}  // namespace maatlat
