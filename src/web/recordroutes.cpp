// SPDX-License-Identifier: EUPL-1.2
#include "web/recordroutes.h"

#include <stdexcept>
#include <string>
#include <utility>

#include "pages/privacyvraag.h"
#include "pages/records_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bezoekers.h"
#include "toetsing/bronnen/bezoekinhoud.h"
#include "toetsing/recordvormen.h"
#include "web/bezoek_opbouw.h"
#include "web/eenmalig.h"
#include "web/opmerkingverwijzing.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/weggehaald.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kRecordnummer = "nr";

/// The pages of a plain kind of record.
template <class Record>
class Gewonerecords {
  public:
    static Routes routes() {
        static const std::string kLijst = "/toets/{toets}/" + meervoud(kSoort);
        static const std::string kNieuw = "/toets/{toets}/" + sleutelVan(kSoort, 0).tekst();
        static const std::string kEen = "/toets/{toets}/" + std::string(naam(kSoort)) + "/{nr}";
        static const std::string kWeg = kEen + "/intrekken";
        Routes uit = formulierroutes(
            {kSoort, kNieuw, kEen, kWeg, kRecordnummer, {}, {}, {}, toon, bewaar, haalWeg});
        uit.push_back({"GET", kLijst, Voor::ingelogd, {{"gelukt"}}, toonLijst});
        return uit;
    }

  private:
    using Vorm = Recordvorm<Record>;
    static constexpr Recordsoort kSoort = Vorm::kSoort;

    static std::string lijstpad(std::int64_t toets, const std::string& erachter = "") {
        return toetspad(toets, "/" + meervoud(kSoort) + erachter);
    }

    static Antwoord toonLijst(Aanvraag& aanvraag) {
        const auto lijst =
            leesRecords<Record>(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
        RecordsPagina pagina{hulpBij(kSoort),
                             toetspad(lijst.kop.nr),
                             kSoort,
                             std::string(Vorm::kPaginas.uitleg),
                             std::string(Vorm::kPaginas.doe),
                             vragenVan<Record>(Vorm::kFormulier),
                             {},
                             lijst.magInvullen,
                             isBevroren(lijst.kop.status),
                             lijst.weggehaald};
        for (const Record& een : lijst.records)
            pagina.regels.push_back({een.nr, vastlegging(een)});
        Raam raam = toetsraam(aanvraag, lijst.kop, metHoofdletter(meervoud(kSoort)));
        for (const char* gelukt : {"opgeslagen", "ingetrokken", "teruggehaald"})
            if (aanvraag.veld("gelukt") == gelukt)
                raam.gelukt = metHoofdletter(bepaald(kSoort)) + " is " + gelukt + ".";
        if (kSoort == Recordsoort::bezoek) noemBezoekers(aanvraag, lijst.kop.nr, raam);
        return aanvraag.pagina(raam, pagina);
    }

    /// That of some bezoek is not known yet who was there.
    static void noemBezoekers(Aanvraag& aanvraag, std::int64_t toets, Raam& raam) {
        std::vector<std::string> welke;
        for (const std::int64_t nr :
             bezoekenZonderBezoekers(aanvraag.werkplek(), aanvraag.persoon(), toets))
            welke.push_back(std::to_string(nr));
        if (!welke.empty())
            raam.waarschuwing = "Kies nog wie van de inspectie erbij was: open " +
                                std::string(welke.size() == 1 ? "bezoek " : "de bezoeken ") +
                                opsomming(welke) +
                                " en volg onderaan \"Wie van de inspectie erbij was\".";
    }

    static Recordblad<Record> lees(Aanvraag& aanvraag, std::int64_t nr) {
        return leesRecord<Recordblad<Record>>(aanvraag.werkplek(), aanvraag.persoon(),
                                              aanvraag.nummer("toets"), nr,
                                              [](const auto&, const auto&) {});
    }

    static Bezoekinhoud inhoudVan(Aanvraag& aanvraag, std::int64_t nr) {
        return leesBezoekinhoud(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                                nr);
    }

    static Antwoord toonMet(Aanvraag& aanvraag, const Recordblad<Record>& blad,
                            RecordPagina pagina) {
        const std::int64_t toets = blad.kop.nr;
        if (pagina.sleutel.nr != 0)
            pagina.verder = {{"Geschiedenis", geschiedenispad(toets, pagina.sleutel.tekst())}};
        if (kSoort == Recordsoort::bezoek && pagina.sleutel.nr != 0)
            pagina.verder.insert(pagina.verder.begin(),
                                 {"Wie van de inspectie erbij was",
                                  toetspad(toets, "/" + pagina.sleutel.tekst() + "/wie")});
        if (kSoort == Recordsoort::bezoek && pagina.sleutel.nr != 0)
            pagina.onder = onderBezoek(inhoudVan(aanvraag, pagina.sleutel.nr), toets);
        if (pagina.sleutel.nr != 0)
            for (Verwijzing& een : opmerkingverwijzing(aanvraag, toets, pagina.sleutel.tekst()))
                pagina.verder.push_back(std::move(een));
        Raam raam = toetsraam(aanvraag, blad.kop, omschrijving(pagina.sleutel),
                              {{metHoofdletter(meervoud(kSoort)), lijstpad(toets)}});
        raam.fouten = foutregels(pagina.fouten);
        return aanvraag.pagina(raam, pagina);
    }

    static Antwoord toon(Aanvraag& aanvraag, std::int64_t nr) {
        const auto blad = lees(aanvraag, nr);
        if (blad.weg) {
            Wegrecord weg = wegrecord(blad);
            if (kSoort == Recordsoort::bezoek)
                weg.onder = onderBezoek(inhoudVan(aanvraag, nr), blad.kop.nr);
            return toonWeggehaald(aanvraag, weg);
        }
        RecordPagina pagina = recordpagina(aanvraag, blad, Vorm::kFormulier);
        if (blad.bewaard) neemOver(pagina, *blad.bewaard);
        return toonMet(aanvraag, blad, std::move(pagina));
    }

    static Antwoord bewaar(Aanvraag& aanvraag, std::int64_t nr) {
        const std::int64_t toets = aanvraag.nummer("toets");
        const Recordinvoer invoer = recordinvoer(aanvraag, kSoort, nr);
        std::int64_t staat = 0;
        const Poging poging = probeer([&] {
            staat = bewaarRecord<Record>(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer);
        });
        if (poging.gelukt())
            return naar(
                lijstpad(toets, "?gelukt=opgeslagen#" + anker(sleutelVan(kSoort, staat).tekst())));
        if (poging.intussen)
            return toonConflict(aanvraag, {toets, sleutelVan(kSoort, nr), invoer.versie,
                                           *poging.intussen, invoer.velden});
        const auto blad = lees(aanvraag, nr);
        RecordPagina pagina = recordpagina(aanvraag, blad, Vorm::kFormulier);
        neemOver(pagina, invoer, poging);
        return toonMet(aanvraag, blad, std::move(pagina));
    }

    static Antwoord haalWeg(Aanvraag& aanvraag) {
        const std::int64_t toets = aanvraag.nummer("toets");
        const Poging poging = probeer([&] {
            haalRecordWeg<Record>(aanvraag.werkplek(), aanvraag.handeling(), toets,
                                  aanvraag.nummer("nr"), aanvraag.versie(), [](const auto&) {});
        });
        if (poging.gelukt()) return naar(lijstpad(toets, "?gelukt=ingetrokken"));
        throw nietWegGehaald(aanvraag, poging, kSoort,
                             isOnzijdig(kSoort) ? "trek het dan in" : "trek hem dan in");
    }
};

/// The form of a new record made this one before: what is typed is a change of it. Against no
/// version, so that both texts come side by side when they differ.
Antwoord alGemaakt(Aanvraag& aanvraag, const Formulierroutes& van, std::int64_t nr) {
    const bool onzijdig = isOnzijdig(van.soort);
    aanvraag.waarschuw("U had " + aanwijzend(van.soort) + " al opgeslagen. Er is geen " +
                       (onzijdig ? "tweede bijgekomen. U ziet het hieronder."
                                 : "tweede bijgekomen. U ziet hem hieronder."));
    if (aanvraag.verzoek().methode == "POST") {
        aanvraag.wijzigtWatErIs();
        return van.bewaar(aanvraag, nr);
    }
    return van.toon(aanvraag, nr);
}

}  // namespace

Routes formulierroutes(const Formulierroutes& van) {
    std::vector<Veldregel> velden = formuliervelden(van.soort);
    for (const std::string_view een : {"versie", kPrivacyveld})
        velden.push_back({een});
    velden.insert(velden.end(), van.meer.begin(), van.meer.end());
    const Eenmalig nieuw{[toon = van.toon](Aanvraag& aanvraag) { return toon(aanvraag, 0); },
                         [bewaar = van.bewaar](Aanvraag& aanvraag) { return bewaar(aanvraag, 0); },
                         [van](Aanvraag& aanvraag, const std::string& uitkomst) {
                             return alGemaakt(aanvraag, van, std::stoll(uitkomst));
                         }};
    std::vector<Veldregel> vragenNieuw = van.vragenNieuw;
    vragenNieuw.push_back({kFormulierveld});
    const auto bestaand = [nummer = std::string(van.nummer)](const auto& doe) {
        return [doe, nummer](Aanvraag& aanvraag) { return doe(aanvraag, aanvraag.nummer(nummer)); };
    };
    return {
        {"GET", van.nieuw, Voor::ingelogd, vragenNieuw, eenmaligTonen(nieuw)},
        {"POST", van.nieuw, Voor::ingelogd, velden, eenmaligBewaren(nieuw)},
        {"GET", van.een, Voor::ingelogd, van.vragen, bestaand(van.toon)},
        {"POST", van.een, Voor::ingelogd, velden, bestaand(van.bewaar)},
        {"POST", van.weg, Voor::ingelogd, {{"versie"}}, van.haalWeg},
    };
}

Hulpplek hulpBij(Recordsoort soort) {
    switch (soort) {
        case Recordsoort::veld:
            return Hulpplek::scoreGeven;
        case Recordsoort::bevinding:
            return Hulpplek::bevindingVastleggen;
        case Recordsoort::bron:
            return Hulpplek::bronVastleggen;
        case Recordsoort::interview:
            return Hulpplek::interviewVastleggen;
        case Recordsoort::dossier:
            return Hulpplek::dossiersLezen;
        case Recordsoort::bezoek:
            return Hulpplek::bezoekVastleggen;
        case Recordsoort::opmerking:
            return Hulpplek::collegaLeestMee;
        case Recordsoort::maatregel:
            return Hulpplek::maatregelen;
    }
    throw std::logic_error("a kind of record without help");
}

void neemOver(RecordPagina& pagina, const Formulierconcept& bewaard) {
    pagina.waarden = bewaard.inhoud;
    pagina.versie = bewaard.versie;
    pagina.bericht = nogNietOpgeslagen(bewaard);
}

void neemOver(RecordPagina& pagina, const Recordinvoer& invoer, const Poging& poging) {
    pagina.waarden = invoer.velden;
    pagina.versie = invoer.versie;
    pagina.privacyReden = invoer.privacyReden;
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
}

std::string nogNietOpgeslagen(const Formulierconcept& bewaard) {
    return "Dit had u getypt om " + kloktijd(bewaard.wanneer) + " en nog niet opgeslagen.";
}

NietNu nietWegGehaald(const Aanvraag& aanvraag, const Poging& poging, Recordsoort soort,
                      const std::string& doe) {
    const bool zelf = poging.intussen && poging.intussen->auteur == aanvraag.persoon().nr;
    return NietNu(
        (zelf ? "U hebt " + aanwijzend(soort) +
                    " zelf intussen gewijzigd in een ander tabblad. Bekijk "
              : "Iemand anders heeft " + aanwijzend(soort) + " intussen gewijzigd. Bekijk ") +
        bepaald(soort) + " opnieuw en " + doe + ".");
}

Routes recordRoutes() {
    Routes uit;
    voorElkGewoonRecord([&]<class Record>() {
        for (Route& een : Gewonerecords<Record>::routes())
            uit.push_back(std::move(een));
    });
    return uit;
}

}  // namespace maatlat::web
