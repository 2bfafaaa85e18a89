// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/concept_bewaren.h"

#include <algorithm>

#include "store/bronnen/concept_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// All fields together: the notes of a long interview; the other forms are far smaller.
constexpr std::size_t kLangste = 100'000;

bool isNummer(std::string_view tekst) {
    return !tekst.empty() && tekst.size() < 10 && tekst[0] != '0' &&
           tekst.find_first_not_of("0123456789") == std::string_view::npos;
}

constexpr std::string_view kDossier = "dossier/";

struct Dossierplaats {
    std::int64_t steekproef = 0;
    std::string pseudoniem;
};

/// Of "dossier/1/K7QF-2M9X-A4TD"; nothing for the key of another form.
std::optional<Dossierplaats> dossierplaats(std::string_view sleutel) {
    if (!sleutel.starts_with(kDossier)) return std::nullopt;
    sleutel.remove_prefix(kDossier.size());
    const auto streep = sleutel.find('/');
    if (streep == std::string_view::npos || !isNummer(sleutel.substr(0, streep)))
        return std::nullopt;
    return Dossierplaats{std::stoll(std::string(sleutel.substr(0, streep))),
                         std::string(sleutel.substr(streep + 1))};
}

/// A dossier of a steekproef that can be read. One whose answers were erased gets no draft either.
bool isLeesbaar(const Toetslezing& inzage, const Dossierplaats& plaats) {
    const auto dossier = steekproefStore::dossier(inzage, plaats.steekproef, plaats.pseudoniem);
    return dossier && !dossier->gewist &&
           (dossier->telt() || dossier->stand == Dossierstand::gericht);
}

bool isSleutel(const Toetslezing& inzage, std::string_view sleutel) {
    if (const auto plaats = dossierplaats(sleutel)) return isLeesbaar(inzage, *plaats);
    const auto streep = sleutel.find('/');
    if (streep == std::string_view::npos) return false;
    const std::string_view soort = sleutel.substr(0, streep);
    const std::string_view nummer = sleutel.substr(streep + 1);
    if (soort != "bron" && soort != "bevinding" && soort != "interview") return false;
    if (nummer == "nieuw") return soort != "interview";
    return isNummer(nummer);
}

}  // namespace

std::string bewaarFormulierconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   const std::string& sleutel, int versie,
                                   const Vastlegging& inhoud) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        Veldcontrole controle;
        if (!isSleutel(transactie, sleutel))
            controle.fout("sleutel", "Ververs de pagina en probeer opnieuw.");
        std::size_t ruimte = kLangste;
        for (const auto& [naam, waarde] : inhoud.paren()) {
            controle.tekst(naam, waarde, ruimte);
            ruimte -= std::min(ruimte, aantalTekens(waarde));
        }
        controle.eisGoed();
        if (const auto plaats = dossierplaats(sleutel))
            for (const auto& [naam, waarde] : inhoud.paren())
                eisZonderNummer(werkplek, toets, plaats->steekproef, plaats->pseudoniem, naam,
                                waarde);
        return conceptStore::bewaar(transactie, persoon.nr,
                                    {sleutel, versie, transactie.keur(inhoud), ""});
    };
    return handelSteedsMetTekst(werkplek, persoon, toets, Actie::toetsInvullen, bewaar);
}

}  // namespace maatlat
