// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/formulier.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "web/aanvraag.h"
#include "web/bestanden.h"
#include "web/bezoek_opbouw.h"
#include "web/bronnen/antwoordwoorden.h"
#include "web/formulierpoging.h"
#include "web/opmerkingverwijzing.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/steekproef/uitkomst_opbouw.h"
#include "web/toetsraam.h"
#include "web/weggehaald.h"

namespace maatlat::web {

namespace {

Antwoord toonBronnen(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bronoverzicht overzicht = leesBronnen(aanvraag.werkplek(), aanvraag.persoon(), toets);
    BronnenPagina pagina{toetspad(toets),
                         {},
                         overzicht.magInvullen,
                         isBevroren(overzicht.kop.status),
                         overzicht.weggehaald};
    for (const Bronrij& een : overzicht.bronnen)
        pagina.bronnen.push_back({een.bron, een.bevindingen, uitkomstenpad(toets, een.bron.nr),
                                  verslagInWoorden(een.verslag)});
    Raam raam = toetsraam(aanvraag, overzicht.kop, "Bronnen");
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "De bron is opgeslagen.";
    if (aanvraag.veld("gelukt") == "ingetrokken") raam.gelukt = "De bron is ingetrokken.";
    if (aanvraag.veld("gelukt") == "teruggehaald") raam.gelukt = "De bron is teruggehaald.";
    return aanvraag.pagina(raam, pagina);
}

RecordPagina paginaVan(const Aanvraag& aanvraag, const Bronblad& blad) {
    return recordpagina(aanvraag, blad, formulierVan(blad.record.soort));
}

/// A file that this form names, which came along with an earlier try, or should have.
struct Wachtregel {
    std::string sleutel;
    std::string naam;
    bool zonder = false;  ///< it is to be left behind
};

std::vector<Wachtregel> wachtregels(const Vastlegging& getypt) {
    const auto sleutels = getypt.alle(kBijlageWacht), zonder = getypt.alle(kBijlageZonder);
    std::vector<Wachtregel> uit;
    std::size_t i = 0;
    for (const std::string& naam : getypt.alle(kBijlageWachtNaam)) {
        Wachtregel een{i < sleutels.size() ? sleutels[i] : "", naam};
        ++i;
        een.zonder = std::ranges::any_of(zonder, [&](const std::string& welk) {
            return welk == "ja" || welk == (een.sleutel.empty() ? een.naam : een.sleutel);
        });
        if (!een.naam.empty()) uit.push_back(std::move(een));
    }
    return uit;
}

/// The files that were chosen in this form and wait until it is saved.
std::vector<Gekozenbestand> gekozenBestanden(Aanvraag& aanvraag, const Vastlegging& getypt) {
    std::vector<Gekozenbestand> uit;
    for (const Wachtregel& een : wachtregels(getypt)) {
        Gekozenbestand& bestand = uit.emplace_back(Gekozenbestand{een.naam});
        bestand.zonder = een.zonder;
        const auto pad = wachtende(aanvraag.werkplek(), aanvraag.persoon(), een.sleutel);
        if (!pad) continue;
        std::error_code weg;  // it may be cleared away in between
        const auto grootte = std::filesystem::file_size(*pad, weg);
        if (weg) continue;
        bestand.sleutel = een.sleutel;
        bestand.grootte = static_cast<std::int64_t>(grootte);
    }
    return uit;
}

Antwoord toonBron(Aanvraag& aanvraag, const Bronblad& blad, RecordPagina pagina) {
    voegBezoekToe(pagina, bezoekopties(blad.bezoeken));
    if (blad.record.nr != 0 && blad.record.soort == Bronsoort::interview && blad.leestNotities)
        pagina.erbij.push_back(
            {"",
             blad.verslag == Akkoordstand::geenVerslag
                 ? "Gespreksverslag"
                 : metHoofdletter(verslagInWoorden(blad.verslag)),
             toetspad(blad.kop.nr, "/interview/" + std::to_string(blad.record.nr) + "/verslag")});
    voegBronToe(pagina, blad.record, blad.bevindingen, gekozenBestanden(aanvraag, pagina.waarden));
    if (blad.record.nr != 0)
        for (Verwijzing& een : opmerkingverwijzing(aanvraag, blad.kop.nr, pagina.sleutel.tekst()))
            pagina.verder.push_back(std::move(een));
    Raam raam = toetsraam(
        aanvraag, blad.kop,
        blad.record.nr == 0 ? titelVanNieuw(blad.record.soort) : omschrijving(blad.record),
        {{"Bronnen", toetspad(blad.kop.nr, "/bronnen")}});
    raam.fouten = foutregels(pagina.fouten);
    if (aanvraag.veld("gelukt") == "deels") raam.gelukt = "De bron is opgeslagen.";
    if (const std::string sleutel = aanvraag.veld("bericht"); !sleutel.empty())
        raam.waarschuwing = leesBericht(aanvraag.werkplek(), aanvraag.persoon(), sleutel);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonVerwijderd(Aanvraag& aanvraag, const Bronblad& blad) {
    Wegrecord weg = wegrecord(blad);
    if (blad.record.bijlage)
        weg.bijlage = {blad.record.bijlage->naam,
                       toetspad(blad.kop.nr, "/bijlage/" + std::to_string(blad.record.nr))};
    return toonWeggehaald(aanvraag, weg, [&](std::string_view veld, const std::string& waarde) {
        if (veld == "bezoek") return bezoekInWoorden(blad.bezoeken, waarde);
        return veld == "bijlage-naam" ? std::string() : waarde;
    });
}

Antwoord toonBron(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bronsoort soort = bronsoortMetNaam(aanvraag.veld("soort")).value_or(Bronsoort::document);
    const Bronblad blad = leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, nr, soort);
    if (blad.weg) return toonVerwijderd(aanvraag, blad);
    RecordPagina pagina = paginaVan(aanvraag, blad);
    if (nr == 0 && aanvraag.getal("bezoek") > 0)
        pagina.waarden.voegToe("bezoek", std::to_string(aanvraag.getal("bezoek")));
    const auto& bewaard = blad.bewaard;
    if (bewaard && (nr != 0 || bewaard->inhoud.tekst("soort") == naam(blad.record.soort)))
        neemOver(pagina, *bewaard);
    return toonBron(aanvraag, blad, std::move(pagina));
}

Broninvoer leesBroninvoer(Aanvraag& aanvraag, std::int64_t nr) {
    Broninvoer uit{recordinvoer(aanvraag, Recordsoort::bron, nr), {}, {}};
    for (const Wachtregel& een : wachtregels(uit.velden))
        if (const auto pad = wachtende(aanvraag.werkplek(), aanvraag.persoon(), een.sleutel);
            pad && !een.zonder)
            uit.bestanden.push_back({*pad, een.naam});
    for (const Upload* een : aanvraag.uploads(kBijlageveld))
        if (std::string waarom = waaromAfgebroken(*een); !waarom.empty())
            uit.geweigerd.push_back({een->naam, std::move(waarom)});
        else
            uit.bestanden.push_back({een->pad, een->naam});
    return uit;
}

/// Who chose as many files again as did not come along, chose those.
void vergeetOntbrekende(Aanvraag& aanvraag, Broninvoer& invoer) {
    std::vector<Wachtregel> regels = wachtregels(invoer.velden);
    const auto ontbreekt = [&](const Wachtregel& een) {
        return !wachtende(aanvraag.werkplek(), aanvraag.persoon(), een.sleutel);
    };
    const auto aantal = std::ranges::count_if(regels, ontbreekt);
    if (aantal == 0 || std::ssize(aanvraag.uploads(kBijlageveld)) < aantal) return;
    Vastlegging velden;
    for (const auto& [naam, waarde] : invoer.velden.paren())
        if (naam != kBijlageWacht && naam != kBijlageWachtNaam) velden.voegToe(naam, waarde);
    std::erase_if(regels, ontbreekt);
    for (const Wachtregel& een : regels) {
        velden.voegToe(std::string(kBijlageWacht), een.sleutel);
        velden.voegToe(std::string(kBijlageWachtNaam), een.naam);
    }
    invoer.velden = velden;
}

/// A source is never stored without a file that somebody chose, unless they say so.
void eisBestanden(Aanvraag& aanvraag, const Broninvoer& invoer) {
    std::vector<Veldfouten::Fout> fouten;
    for (const Wachtregel& een : wachtregels(invoer.velden))
        if (!een.zonder && !wachtende(aanvraag.werkplek(), aanvraag.persoon(), een.sleutel))
            fouten.push_back({std::string(kBijlageveld),
                              "Het bestand “" + een.naam +
                                  "” is niet meegekomen. Kies het opnieuw, of vink aan dat u "
                                  "zonder dit bestand opslaat."});
    if (!fouten.empty()) throw Veldfouten(std::move(fouten));
}

/// The files that came with a form that is not saved wait for the next try; of those that cannot,
/// the page says why.
void houdBestandenVast(Aanvraag& aanvraag, Broninvoer& invoer, Poging& poging) {
    const auto kent = [&](const std::string& naam) {
        return std::ranges::any_of(poging.fouten, [&](const Veldfouten::Fout& een) {
            return een.veld == kBijlageveld && een.melding.starts_with("“" + naam + "”");
        });
    };
    const auto weiger = [&](const Geweigerdbestand& een) {
        if (!kent(een.naam)) poging.fouten.push_back({std::string(kBijlageveld), een.melding()});
    };
    for (const Geweigerdbestand& een : invoer.geweigerd)
        weiger(een);
    for (const Upload* een : aanvraag.uploads(kBijlageveld)) {
        if (een->pad.empty() || kent(een->naam)) continue;
        try {
            const WachtendeBijlage wacht =
                houdVast(aanvraag.werkplek(), aanvraag.persoon(), een->pad, een->naam);
            invoer.velden.voegToe(std::string(kBijlageWacht), wacht.sleutel);
            invoer.velden.voegToe(std::string(kBijlageWachtNaam), wacht.naam);
        } catch (const Veldfouten& fout) {
            weiger({een->naam, fout.what()});
        }
    }
}

/// To the list; to the bron itself when there is more to tell.
Antwoord naOpslaan(Aanvraag& aanvraag, std::int64_t toets, const Broninvoer& invoer,
                   const Bewaardebron& bewaard) {
    for (const Wachtregel& een : wachtregels(invoer.velden))
        laatLos(aanvraag.werkplek(), aanvraag.persoon(), een.sleutel);
    const std::string nr = std::to_string(bewaard.nr);
    if (bewaard.geweigerd.empty())
        return naar(toetspad(toets, "/bronnen?gelukt=opgeslagen#bron-" + nr));
    std::string bericht = bewaard.geweigerd.size() == 1 ? "Eén bestand is niet opgeslagen."
                                                        : "Deze bestanden zijn niet opgeslagen.";
    for (const Geweigerdbestand& een : bewaard.geweigerd)
        bericht += " " + een.melding();
    return naar(toetspad(toets, "/bron/" + nr + "?gelukt=deels&bericht=" +
                                    laatBericht(aanvraag.werkplek(), aanvraag.persoon(), bericht)));
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, std::int64_t toets, const Broninvoer& invoer,
                         const Versieconflict::Stand& stand) {
    Recordconflict conflict{toets, sleutelVan(Recordsoort::bron, invoer.nr), invoer.versie, stand,
                            invoer.velden};
    std::vector<std::string> namen;
    for (const Wachtregel& een : wachtregels(invoer.velden))
        if (!een.zonder) namen.push_back("“" + een.naam + "”");
    if (!namen.empty())
        conflict.waarschuwing =
            (namen.size() == 1 ? "Het bestand " : "De bestanden ") + opsomming(namen) +
            (namen.size() == 1 ? " is ontvangen en gaat mee" : " zijn ontvangen en gaan mee") +
            " met “Sla op wat ik typte”.";
    const Bronblad blad = leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, 0);
    return toonConflict(aanvraag, conflict, [&](std::string_view veld, const std::string& waarde) {
        return veld == "bezoek" ? bezoekInWoorden(blad.bezoeken, waarde) : waarde;
    });
}

Antwoord bewaarBronformulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    Broninvoer invoer = leesBroninvoer(aanvraag, nr);
    vergeetOntbrekende(aanvraag, invoer);
    Bewaardebron bewaard;
    Poging poging = probeer([&] {
        eisBestanden(aanvraag, invoer);
        bewaard = bewaarBron(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer);
    });
    if (poging.gelukt()) return naOpslaan(aanvraag, toets, invoer, bewaard);
    houdBestandenVast(aanvraag, invoer, poging);
    if (poging.intussen) return toonTweeVersies(aanvraag, toets, invoer, *poging.intussen);
    const Bronblad blad =
        leesBron(aanvraag.werkplek(), aanvraag.persoon(), toets, nr, invoer.soort());
    RecordPagina pagina = paginaVan(aanvraag, blad);
    neemOver(pagina, invoer, poging);
    return toonBron(aanvraag, blad, std::move(pagina));
}

Antwoord verwijder(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t nr = aanvraag.nummer("bron");
    const Poging poging = probeer([&] {
        verwijderBron(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, aanvraag.versie());
    });
    if (poging.gelukt()) return naar(toetspad(toets, "/bronnen?gelukt=ingetrokken"));
    throw nietWegGehaald(aanvraag, poging, Recordsoort::bron, "trek hem dan in");
}

Antwoord stuurBijlage(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] =
        leesBijlage(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                    aanvraag.nummer("bron"), aanvraag.veld("bestand"));
    return bijlageantwoord(aanvraag.werkplek(), bijlage, bewijs);
}

}  // namespace

Routes bronRoutes() {
    Routes uit =
        formulierroutes({.soort = Recordsoort::bron,
                         .nieuw = "/toets/{toets}/bron/nieuw",
                         .een = "/toets/{toets}/bron/{bron}",
                         .weg = "/toets/{toets}/bron/{bron}/intrekken",
                         .nummer = "bron",
                         .vragenNieuw = {{"soort"}, {"bezoek"}},
                         .vragen = {{"gelukt"}, {"bericht"}},
                         .meer = {{.naam = kBijlageveld, .vaker = true, .bestand = true}},
                         .toon = [](Aanvraag& a, std::int64_t nr) { return toonBron(a, nr); },
                         .bewaar = bewaarBronformulier,
                         .haalWeg = verwijder});
    uit.push_back({"GET", "/toets/{toets}/bronnen", Voor::ingelogd, {{"gelukt"}}, toonBronnen});
    uit.push_back(
        {"GET", "/toets/{toets}/bijlage/{bron}", Voor::ingelogd, {{"bestand"}}, stuurBijlage});
    return uit;
}

}  // namespace maatlat::web
