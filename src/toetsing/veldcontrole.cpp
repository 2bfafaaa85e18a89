// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/veldcontrole.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <utility>
#include <variant>

#include "domain/dag.h"
#include "domain/getypte_datum.h"
#include "domain/tekst.h"
#include "taal/rand.h"
#include "taal/tekst.h"
#include "toetsing/privacy/tekstbewaking.h"

namespace maatlat {

void Veldcontrole::fout(std::string veld, std::string melding) {
    fouten_.push_back({std::move(veld), std::move(melding)});
}

Getypt Veldcontrole::tekst(const std::string& veld, std::string_view getypt, std::size_t langste,
                           const std::string& verplicht) {
    std::string uit = getrimd(getypt);
    if (uit.empty() && !verplicht.empty()) fout(veld, verplicht);
    if (const std::size_t lang = aantalTekens(uit); lang > langste)
        fout(veld, "Deze tekst is te lang: " + std::to_string(lang) + " tekens. Er passen er " +
                       std::to_string(langste) + ". Kort de tekst in of verdeel hem.");
    return Getypt(std::move(uit));
}

std::string Veldcontrole::dag(const std::string& veld, std::string_view getypt,
                              const std::string& verplicht) {
    const std::string getrimde = getrimd(getypt);
    if (getrimde.empty()) {
        if (!verplicht.empty()) fout(veld, verplicht);
        return {};
    }
    const auto gelezen = ontleedDatum(getrimde);
    if (const Dag* een = std::get_if<Dag>(&gelezen)) return iso(*een);
    fout(veld, std::string(uitleg(std::get<Datumbezwaar>(gelezen))));
    return {};
}

std::string Veldcontrole::datum(const std::string& veld, std::string_view getypt,
                                const std::string& vandaag) {
    std::string uit = dag(veld, getypt, "Vul de datum in, bijvoorbeeld 22-11-2026.");
    if (uit > vandaag)
        fout(veld, "Deze datum ligt in de toekomst. Vul de dag in waarop het gebeurde.");
    return uit;
}

int Veldcontrole::getal(const std::string& veld, std::string_view getypt, int minstens,
                        int hoogstens) {
    const std::string getrimde = getrimd(getypt);
    const char* einde = getrimde.data() + getrimde.size();
    int uit = 0;
    const auto gelezen = std::from_chars(getrimde.data(), einde, uit);
    if (gelezen.ec == std::errc() && gelezen.ptr == einde && uit >= minstens && uit <= hoogstens)
        return uit;
    fout(veld, "Vul een heel getal in van " + std::to_string(minstens) + " tot en met " +
                   std::to_string(hoogstens) + ".");
    return 0;
}

std::string Veldcontrole::keuze(const std::string& veld, std::string_view getypt,
                                std::span<const std::string_view> keuzes,
                                const std::string& verplicht) {
    if (std::find(keuzes.begin(), keuzes.end(), getypt) == keuzes.end()) fout(veld, verplicht);
    return std::string(getypt);
}

Getypt Veldcontrole::code(const std::string& veld, std::string_view getypt, std::size_t langste,
                          const std::string& verplicht) {
    const Getypt uit = tekst(veld, getypt, langste, verplicht);
    const bool goed = std::ranges::all_of(uit.ruw(), [](char een) {
        return een == '-' || (een >= '0' && een <= '9') || (een >= 'a' && een <= 'z') ||
               (een >= 'A' && een <= 'Z');
    });
    if (!goed)
        fout(veld,
             "Gebruik alleen letters, cijfers en streepjes, bijvoorbeeld D-07. Zo komt er geen "
             "naam in.");
    return uit;
}

Getypt Veldcontrole::vrij(const Veldeisen& eisen, const Formulierveld& vraag,
                          std::string_view getypt) {
    const std::string veld(vraag.naam), leeg(vraag.leeg);
    if (eisen.wijze == Veldwijze::code) return code(veld, getypt, eisen.langste, leeg);
    const Getypt uit = tekst(veld, getypt, eisen.langste, leeg);
    return eisen.wijze == Veldwijze::tekst ? Getypt(getrimdMetTabs(getypt)) : uit;
}

std::string Veldcontrole::vast(const Veldeisen& eisen, const Formulierveld& vraag,
                               std::string_view getypt, const std::string& vandaag) {
    const std::string veld(vraag.naam);
    switch (eisen.wijze) {
        case Veldwijze::keuze:
            return keuze(veld, getypt, eisen.keuzes, std::string(vraag.leeg));
        case Veldwijze::datum:
            return datum(veld, getypt, vandaag);
        case Veldwijze::getal:
            return std::to_string(getal(veld, getypt, eisen.minstens, eisen.hoogstens));
        case Veldwijze::regel:
        case Veldwijze::tekst:
        case Veldwijze::code:
        case Veldwijze::anders:
        case Veldwijze::verwijzing:
            break;
    }
    throw std::logic_error("no way to fill in " + veld);
}

void Veldcontrole::eisGoed() const {
    if (!fouten_.empty()) throw Veldfouten(fouten_);
}

}  // namespace maatlat
