// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/veldcontrole.h"

#include <charconv>
#include <utility>

#include "domain/dag.h"
#include "domain/tekst.h"
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

std::string Veldcontrole::datum(const std::string& veld, std::string_view getypt,
                                const std::string& vandaag) {
    const std::string getrimde = getrimd(getypt);
    const auto gelezen = leesDatum(getrimde);
    if (getrimde.empty())
        fout(veld, "Vul de datum in, bijvoorbeeld 22-11-2026.");
    else if (!gelezen)
        fout(veld,
             "Dit is geen bestaande datum. Vul dag, maand en jaar in, bijvoorbeeld "
             "22-11-2026.");
    else if (*gelezen > vandaag)
        fout(veld, "Deze datum ligt in de toekomst. Vul de dag in waarop het gebeurde.");
    return gelezen.value_or("");
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

void Veldcontrole::eisGoed() const {
    if (!fouten_.empty()) throw Veldfouten(fouten_);
}

}  // namespace maatlat
