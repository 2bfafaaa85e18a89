// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/narekening_tekst.h"

#include <cstdlib>

#include "taal/telzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// One claim in three pieces of text.
struct Stuk {
    std::string gepubliceerd;
    std::string berekend;
    std::string verschil;
};

std::string grens(int honderdsten) {
    std::string uit = std::to_string(honderdsten / 100);
    const int rest = honderdsten % 100;
    if (rest != 0) uit += "," + std::to_string(rest / 10);
    if (rest % 10 != 0) uit += std::to_string(rest % 10);
    return uit + "%";
}

std::string betekenis(const std::string& woorden, const Uitspraken& uitspraken) {
    for (const Bewoording& een : uitspraken.bewoordingen)
        if (een.woorden == woorden) return betekenisInWoorden(een);
    return {};
}

std::string aangehaald(const std::string& woorden) {
    return "‘" + woorden + "’";
}

std::string aandeel(const Claim& claim) {
    return vanDe(static_cast<int>(claim.berekend), static_cast<int>(claim.geheel)) + " (" +
           procent(static_cast<int>(claim.berekend), static_cast<int>(claim.geheel)) + ")";
}

/// With a space behind it; empty for a percentage without such a word.
std::string procentwoord(Procentwoord woord) {
    switch (woord) {
        case Procentwoord::ongeveer:
            return "ongeveer ";
        case Procentwoord::ruim:
            return "ruim ";
        case Procentwoord::bijna:
            return "bijna ";
        case Procentwoord::meerDan:
            return "meer dan ";
        case Procentwoord::minderDan:
            return "minder dan ";
        case Procentwoord::precies:
            break;
    }
    return {};
}

std::string meerOfMinder(long gepubliceerd, long berekend) {
    if (gepubliceerd == berekend) return {};
    return std::to_string(std::labs(berekend - gepubliceerd)) +
           (berekend > gepubliceerd ? " meer" : " minder") + " dan gepubliceerd";
}

std::string oordeelOfGeen(long waarde) {
    return waarde < 0 ? "geen oordeel" : std::string(naam(static_cast<Oordeel>(waarde)));
}

std::string namenverschil(const Claim& claim) {
    std::string uit;
    if (!claim.tekort.empty()) uit = "niet genoemd: " + opsomming(claim.tekort);
    if (!claim.teveel.empty())
        uit += (uit.empty() ? "" : "; ") + std::string("ten onrechte genoemd: ") +
               opsomming(claim.teveel);
    return uit;
}

Stuk stuk(const Claim& claim, const Uitspraken& uitspraken) {
    const std::string gepubliceerd = std::to_string(claim.gepubliceerd);
    const std::string berekend = std::to_string(claim.berekend);
    const std::string verschil = meerOfMinder(claim.gepubliceerd, claim.berekend);
    switch (claim.soort) {
        case Claimsoort::aantal:
            return {inCijfers(claim.gepubliceerd, kOrganisatie), aandeel(claim), verschil};
        case Claimsoort::percentage:
            return {procentwoord(claim.woord) + gepubliceerd + "%", aandeel(claim),
                    procentwoord(claim.woord) + gepubliceerd + "% gepubliceerd, " +
                        procent(static_cast<int>(claim.berekend), static_cast<int>(claim.geheel)) +
                        " berekend"};
        case Claimsoort::bewoording:
            return {aangehaald(claim.wat) + " (" + betekenis(claim.wat, uitspraken) + ")",
                    aandeel(claim), aangehaald(claim.wat) + " past niet bij " + aandeel(claim)};
        case Claimsoort::namen:
            return {inCijfers(claim.gepubliceerd, {"naam", "namen"}),
                    inCijfers(claim.berekend, kOrganisatie), namenverschil(claim)};
        case Claimsoort::verdeling:
            return {gepubliceerd + " " + claim.wat, berekend + " " + claim.wat,
                    claim.wat + ": " + verschil};
        case Claimsoort::volgorde:
            if (claim.klopt) return {"een volgorde van " + gepubliceerd, "dezelfde volgorde", ""};
            return {"plaats " + gepubliceerd + ": " + opsomming(claim.teveel),
                    "plaats " + berekend + ": " + opsomming(claim.tekort),
                    "de volgorde verschilt vanaf plaats " + berekend};
        case Claimsoort::laagste:
            return {"de laagste " + gepubliceerd, "een groep van " + berekend,
                    "de grens ligt niet tussen twee aantallen"};
        case Claimsoort::aantalOrganisaties:
            return {inCijfers(claim.gepubliceerd, kOrganisatie),
                    inCijfers(claim.berekend, kOrganisatie), verschil};
        case Claimsoort::aantalVerwachtingen:
            return {inCijfers(claim.gepubliceerd, kVerwachting),
                    inCijfers(claim.berekend, kVerwachting), verschil};
        case Claimsoort::voldoende:
            return {gepubliceerd + " voldoende", berekend + " voldoende", verschil};
        case Claimsoort::score: {
            const auto woord = [](long waarde) {
                return std::string(naam(static_cast<Score>(waarde)));
            };
            return {claim.wat + " " + woord(claim.gepubliceerd),
                    claim.wat + " " + woord(claim.berekend),
                    claim.wat + ": " + woord(claim.gepubliceerd) + " gepubliceerd, " +
                        woord(claim.berekend) + " in de tabel"};
        }
        case Claimsoort::oordeel:
            return {claim.wat + " " + oordeelOfGeen(claim.gepubliceerd),
                    claim.wat + " " + oordeelOfGeen(claim.berekend),
                    claim.wat + ": " + oordeelOfGeen(claim.gepubliceerd) + " gepubliceerd, " +
                        oordeelOfGeen(claim.berekend) + " berekend"};
    }
    return {};
}

void hang(std::string& aan, const std::string& deel, std::string_view met) {
    if (deel.empty()) return;
    if (!aan.empty()) aan += met;
    aan += deel;
}

}  // namespace

std::string_view naam(Uitslag uitslag) {
    switch (uitslag) {
        case Uitslag::klopt:
            return "volgt";
        case Uitslag::kloptNiet:
            return "volgt niet";
        case Uitslag::nietTeBeslissen:
            break;
    }
    return "niet te beslissen";
}

std::string betekenisInWoorden(const Bewoording& bewoording) {
    if (bewoording.minstens == bewoording.hoogstens) return grens(bewoording.minstens);
    return grens(bewoording.minstens) + " tot en met " + grens(bewoording.hoogstens);
}

std::vector<std::pair<std::string, std::string>> procentbetekenissen() {
    return {
        {"N procent, N%", "afgerond op hele procenten precies N"},
        {"ongeveer, circa, zo’n, rond N procent", "hoogstens 5 procentpunt minder of meer dan N"},
        {"ruim N procent", "meer dan N, en hoogstens 10 procentpunt meer"},
        {"bijna, krap N procent", "minder dan N, en hoogstens 10 procentpunt minder"},
        {"meer dan, minder dan N procent", "meer dan N, minder dan N"}};
}

NarekeningTekst inWoorden(const Narekening& narekening, const Uitspraken& uitspraken) {
    NarekeningTekst uit;
    uit.uitslag = naam(narekening.uitslag);
    uit.toelichting = narekening.reden;
    for (const Claim& claim : narekening.claims) {
        const Stuk deel = stuk(claim, uitspraken);
        hang(uit.gepubliceerd, deel.gepubliceerd, ", ");
        hang(uit.berekend, deel.berekend, ", ");
        if (!claim.klopt) hang(uit.verschil, deel.verschil, "; ");
        // The claims of one selectie count the same organisations; those of a verdeling differ,
        // and of them only the ones that are wrong are of interest.
        const bool noemen =
            narekening.claims.size() == 1 || claim.soort != Claimsoort::verdeling || !claim.klopt;
        if (!noemen || !uit.organisaties.empty()) continue;
        uit.behalve = !claim.overige.empty() && claim.overige.size() < claim.organisaties.size();
        uit.organisaties = uit.behalve ? claim.overige : claim.organisaties;
    }
    return uit;
}

}  // namespace maatlat
