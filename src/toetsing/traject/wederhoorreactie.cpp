// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/wederhoorreactie.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "store/bronnen/concept_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/wederhoor_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/omstandigheden.h"
#include "toetsing/traject/puntverwerking.h"
#include "toetsing/traject/zetten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// Whether this person is one of the organisation, for whom the answers are; all others only read
/// what was handed in.
bool isVanOrganisatie(const Toetsinzage& inzage) {
    return inzage.doelwit().eigenOrganisatie;
}

Wederhoorronde eisRonde(const Toetsinzage& inzage) {
    const auto uit = wederhoorStore::laatste(inzage);
    if (!uit) throw NietNu("Het concept van deze toets is nog niet voor wederhoor gestuurd.");
    return *uit;
}

bevrorenConceptStore::Concept eisConcept(const Toetsinzage& inzage, const Wederhoorronde& ronde) {
    auto uit = bevrorenConceptStore::lees(inzage, ronde.conceptNr);
    if (!uit) throw Onvindbaar();
    if (const std::string fout = conceptfout(inzage, *uit); !fout.empty())
        throw Gebruikersfout(fout + " Meld dit aan de inspectie.");
    return std::move(*uit);
}

/// Why nothing can be answered any more; empty: it can.
std::string waaromVoorbij(const Toetsinzage& inzage, const Wederhoorronde& ronde) {
    if (ronde.einde == Rondeeinde::ingediend)
        return "De reactie is ingediend. Er kan niets meer in worden gewijzigd.";
    if (ronde.einde == Rondeeinde::teruggenomen)
        return "De inspectie heeft het concept teruggenomen. U kunt er niet meer op reageren.";
    if (!isReactieOpen(inzage))
        return "De inspectie heeft al beslist over dit rapport. U kunt niet meer reageren op het "
               "concept.";
    return {};
}

/// For who changes something in the answer. Throws NietNu.
Wederhoorronde eisOpen(const Toetsinzage& inzage) {
    Wederhoorronde uit = eisRonde(inzage);
    if (const std::string waarom = waaromVoorbij(inzage, uit); !waarom.empty())
        throw NietNu(waarom);
    return uit;
}

std::string kopVan(const std::vector<Wederhoorpassage>& passages, const std::string& sleutel) {
    const Wederhoorpassage* passage = vindPassage(passages, sleutel);
    return passage ? passage->kop : sleutel;
}

Puntbeeld puntbeeld(const Toetsinzage& inzage, Wederhoorpunt punt,
                    const std::vector<Wederhoorpassage>& passages, const std::string& bezoek) {
    Puntbeeld uit;
    uit.kop = kopVan(passages, punt.plaats);
    uit.doorWie = persoonsnaam(inzage, punt.persoon);
    for (const Wederhoorbewijs& een : punt.bewijs)
        if (!bezoek.empty() && een.datum > bezoek)
            uit.laatBewijs.push_back("“" + een.bijlage.naam.str() + "” gaat over " +
                                     datumInWoorden(een.datum) + ". Dat is na " +
                                     datumInWoorden(bezoek) +
                                     ", de laatste dag waarop de inspectie bij u was. Bewijs moet "
                                     "gaan over hoe het toen was.");
    uit.punt = std::move(punt);
    return uit;
}

/// What must be mended before the answer can be handed in.
std::vector<std::string> onvolledig(const std::vector<Wederhoorpunt>& punten) {
    std::vector<std::string> uit;
    for (const Wederhoorpunt& een : punten)
        if (een.mistBewijs())
            uit.push_back("Bij punt " + std::to_string(een.nr) +
                          " hoort bewijs, want daar gaat het om een feit onder een oordeel. Voeg "
                          "een bestand toe, of kies een ander soort punt.");
    return uit;
}

/// Goes up with every change of the answer.
int versieVan(const Toetsinzage& inzage, int ronde) {
    int uit = 0;
    const std::string begin = std::string(kWederhoorsleutels) + std::to_string(ronde) + "/";
    for (const auto& een : wederhoorStore::standen(inzage))
        if (een.sleutel.starts_with(begin)) uit += een.versie;
    return uit;
}

std::string verantwoordelijkeVan(const Toetsinzage& inzage) {
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage))
        if (een.taak == Taak::verantwoordelijke) return persoonsnaam(inzage, een.persoon);
    return {};
}

/// What was decided, as it was frozen when the toets was adopted.
void voegBesluitenToe(Reactiebeeld& uit, const Toetsinzage& inzage) {
    const Verantwoordingsblad vast = vastgesteldeBesluiten(inzage);
    for (Puntbeeld& punt : uit.punten)
        for (const auto& een : vast.punten)
            if (een.sleutel == Puntsleutel{uit.ronde.nr, punt.punt.nr}.tekst())
                punt.besluit = {een.uitkomst, een.motivering};
    for (const auto& een : vast.zienswijzen)
        if (een.ronde == uit.ronde.nr) uit.nawoord = een.nawoord;
}

Overtoets overtoets(const Toetsinzage& inzage) {
    return {inzage.nr(), inzage.kop().organisatie, inzage.kop().onderzoekNaam};
}

void eisEigen(const Toetsinzage& inzage) {
    if (!isVanOrganisatie(inzage)) throw Onvindbaar();
}

}  // namespace

Reactiebeeld reactiebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::wederhoorLezen, [&](const Toetsinzage& inzage) {
        Reactiebeeld uit;
        static_cast<Overtoets&>(uit) = overtoets(inzage);
        uit.ronde = eisRonde(inzage);
        uit.verantwoordelijke = verantwoordelijkeVan(inzage);
        uit.voorbij = waaromVoorbij(inzage, uit.ronde);
        uit.isLaat = uit.ronde.tot < dagVan(werkplek.nu());
        uit.reactie = wederhoorStore::reactie(inzage, uit.ronde.nr);
        if (uit.reactie) uit.ingediendDoor = persoonsnaam(inzage, uit.reactie->persoon);
        if (!uit.reactie && !isVanOrganisatie(inzage)) return uit;
        uit.magReageren = uit.voorbij.empty() && inzage.mag(Actie::reageer);
        uit.magIndienen = uit.voorbij.empty() && inzage.mag(Actie::dienIn);
        const auto van = eisConcept(inzage, uit.ronde);
        const auto passages = passagesVan(van, *inzage.kader());
        const std::string bezoek = laatsteBezoekdag(van);
        const auto punten = wederhoorStore::punten(inzage, uit.ronde.nr);
        uit.onvolledig = onvolledig(punten);
        for (const Wederhoorpunt& een : punten)
            uit.punten.push_back(puntbeeld(inzage, een, passages, bezoek));
        uit.zienswijze = wederhoorStore::zienswijze(inzage, uit.ronde.nr);
        voegBesluitenToe(uit, inzage);
        uit.versie = versieVan(inzage, uit.ronde.nr);
        return uit;
    });
}

Rapportbestand wederhoorrapport(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::wederhoorLezen, [&](const Toetsinzage& inzage) {
        const Wederhoorronde ronde = eisRonde(inzage);
        const auto bewijs = inzage.noteer(Inzagesoort::conceptrapport,
                                          "concept/" + std::to_string(ronde.conceptNr));
        return bevrorenConceptrapport(inzage, ronde.conceptNr, bewijs);
    });
}

Passagebeeld passagebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::wederhoorLezen, [&](const Toetsinzage& inzage) {
        const Wederhoorronde ronde = eisRonde(inzage);
        inzage.noteer(Inzagesoort::conceptrapport, "concept/" + std::to_string(ronde.conceptNr));
        Passagebeeld uit;
        static_cast<Overtoets&>(uit) = overtoets(inzage);
        uit.magReageren = inzage.mag(Actie::reageer) && waaromVoorbij(inzage, ronde).empty();
        uit.passages = passagesVan(eisConcept(inzage, ronde), *inzage.kader());
        if (isVanOrganisatie(inzage) || wederhoorStore::reactie(inzage, ronde.nr))
            for (const Wederhoorpunt& een : wederhoorStore::punten(inzage, ronde.nr))
                uit.punten[een.plaats].push_back(een.nr);
        return uit;
    });
}

Puntblad leesPunt(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int nr,
                  const std::string& plaats, int zin) {
    return inzien(werkplek, persoon, toets, Actie::reageer, [&](const Toetsinzage& inzage) {
        const Wederhoorronde ronde = eisOpen(inzage);
        const auto van = eisConcept(inzage, ronde);
        const auto passages = passagesVan(van, *inzage.kader());
        Wederhoorpunt punt;
        if (nr != 0) {
            auto stand = wederhoorStore::punt(inzage, ronde.nr, nr);
            if (!stand) throw Onvindbaar();
            punt = std::move(*stand);
        } else {
            const Wederhoorpassage* passage = vindPassage(passages, plaats);
            if (!passage || zin < 0 || static_cast<std::size_t>(zin) >= passage->zinnen.size())
                throw Onvindbaar();
            punt.plaats = plaats;
            punt.citaat = passage->zinnen[static_cast<std::size_t>(zin)];
        }
        Puntblad uit;
        static_cast<Overtoets&>(uit) = overtoets(inzage);
        uit.ronde = ronde.nr;
        uit.laatsteBezoek = laatsteBezoekdag(van);
        uit.beeld = puntbeeld(inzage, std::move(punt), passages, uit.laatsteBezoek);
        uit.bewaard = leesConcept(inzage, puntsleutel(ronde.nr, nr));
        if (nr == 0 && uit.bewaard && uit.bewaard->inhoud.tekst("citaat") != uit.beeld.punt.citaat)
            uit.bewaard.reset();  // of another sentence
        return uit;
    });
}

int bewaarPunt(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
               const Puntinvoer& invoer) {
    return handelMetTekst(
        werkplek, handeling, toets, Actie::reageer,
        {.reden = invoer.privacyreden, .record = "wederhoor"},
        [&](const TekstTransactie& transactie) {
            const Wederhoorronde ronde = eisOpen(transactie);
            const auto passages = passagesVan(eisConcept(transactie, ronde), *transactie.kader());
            if (!staatErIn(passages, invoer.plaats, invoer.citaat))
                throw Veldfouten("citaat",
                                 "Deze zin staat niet in het concept. Kies een zin uit het "
                                 "concept.");
            Veldcontrole controle;
            const auto soort = puntsoortMetNaam(invoer.soort);
            if (!soort) controle.fout("soort", "Kies wat er volgens u niet klopt.");
            const Getypt tekst =
                controle.tekst("tekst", invoer.tekst, kLangstePunt,
                               "Schrijf op wat er volgens u moet staan, en waarom.");
            controle.eisGoed();
            const auto was = wederhoorStore::punt(transactie, ronde.nr, invoer.nr);
            Wederhoorpunt wordt;
            wordt.nr = invoer.nr;
            wordt.versie = invoer.versie;
            wordt.plaats = invoer.plaats;
            wordt.citaat = invoer.citaat;
            wordt.soort = *soort;
            wordt.tekst = transactie.keur("tekst", tekst, was ? was->tekst : Tekst());
            transactie.eisGoed();
            const int nr = wederhoorStore::bewaar(transactie, ronde.nr, wordt, handeling.wie.nr).nr;
            conceptStore::wis(transactie, handeling.wie.nr, puntsleutel(ronde.nr, invoer.nr));
            return nr;
        });
}

void haalPuntWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int nr,
                 int versie) {
    handel(werkplek, handeling, toets, Actie::reageer, [&](const ToetsTransactie& transactie) {
        const Wederhoorronde ronde = eisOpen(transactie);
        wederhoorStore::haalWeg(transactie, ronde.nr, nr, versie, handeling.wie.nr);
        conceptStore::wis(transactie, handeling.wie.nr, puntsleutel(ronde.nr, nr));
    });
}

namespace {

/// Into the folder of bijlagen; Veldfouten name each that is not good.
std::vector<Upload> bewaarBewijsbestanden(Werkplek& werkplek, const Persoon& wie,
                                          const std::vector<Bewijsinvoer::Bestand>& bestanden) {
    std::vector<Upload> uit;
    std::vector<Veldfouten::Fout> fouten;
    for (const Bewijsinvoer::Bestand& een : bestanden)
        try {
            uit.push_back(bewaarBijlage(werkplek, wie, een.pad, een.naam));
        } catch (const Veldfouten& fout) {
            const std::string melding = fout.what();
            fouten.push_back(
                {std::string(kBijlageveld), bestanden.size() == 1
                                                ? melding
                                                : Geweigerdbestand{een.naam, melding}.melding() +
                                                      " Geen van de bestanden is opgeslagen."});
        }
    if (!fouten.empty()) throw Veldfouten(std::move(fouten));
    return uit;
}

}  // namespace

void voegBewijsToe(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int punt,
                   const Bewijsinvoer& invoer) {
    Veldcontrole controle;
    if (invoer.bestanden.empty())
        controle.fout(std::string(kBijlageveld), "Kies het bestand waaruit het blijkt.");
    const std::string datum = controle.datum("bewijsdatum", invoer.datum, dagVan(werkplek.nu()));
    const Getypt uitleg = controle.tekst("uitleg", invoer.uitleg, kLangsteBewijsuitleg);
    // The upload is put on disk before the transaction, as writing it takes long; so whether this
    // person may is asked twice.
    inzien(werkplek, handeling.wie, toets, Actie::reageer, [&](const Toetsinzage& inzage) {
        if (!wederhoorStore::punt(inzage, eisOpen(inzage).nr, punt)) throw Onvindbaar();
    });
    controle.eisGoed();
    const std::vector<Upload> uploads =
        bewaarBewijsbestanden(werkplek, handeling.wie, invoer.bestanden);
    handelMetTekst(
        werkplek, handeling, toets, Actie::reageer,
        {.reden = invoer.privacyreden, .record = "wederhoor"},
        [&](const TekstTransactie& transactie) {
            const Wederhoorronde ronde = eisOpen(transactie);
            const Tekst woorden = transactie.keur("uitleg", uitleg);
            for (const Upload& upload : uploads) {
                Wederhoorbewijs bewijs;
                bewijs.bijlage = upload.bijlage;
                bewijs.bijlage.naam = transactie.keur(std::string(kBijlageveld), upload.naam);
                bewijs.datum = datum;
                bewijs.uitleg = woorden;
                transactie.eisGoed();
                wederhoorStore::voegBewijsToe(transactie, ronde.nr, punt, bewijs, handeling.wie.nr);
            }
        });
}

void haalBewijsWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int punt,
                   int nr) {
    handel(werkplek, handeling, toets, Actie::reageer, [&](const ToetsTransactie& transactie) {
        const Wederhoorronde ronde = eisOpen(transactie);
        wederhoorStore::haalBewijsWeg(transactie, ronde.nr, punt, nr, handeling.wie.nr);
    });
}

Bewijsinzage leesBewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int ronde,
                        int punt, int nr) {
    return inzien(werkplek, persoon, toets, Actie::wederhoorLezen, [&](const Toetsinzage& inzage) {
        eisRonde(inzage);
        if (!isVanOrganisatie(inzage) && !wederhoorStore::reactie(inzage, ronde))
            throw NietNu("De organisatie heeft haar reactie nog niet ingediend.");
        const auto van = wederhoorStore::punt(inzage, ronde, punt);
        if (!van) throw Onvindbaar();
        const auto een = std::ranges::find(van->bewijs, nr, &Wederhoorbewijs::nr);
        if (een == van->bewijs.end()) throw Onvindbaar();
        return Bewijsinzage{een->bijlage,
                            inzage.noteer(Inzagesoort::bijlage, bewijssleutel(ronde, punt, nr))};
    });
}

Reactieversies leesReactieversies(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  int punt, int gezien, std::int64_t auteur) {
    return inzien(werkplek, persoon, toets, Actie::reageer, [&](const Toetsinzage& inzage) {
        const int ronde = eisOpen(inzage).nr;
        Reactieversies uit{overtoets(inzage), {}, {}};
        uit.wie = persoonsnaam(inzage, auteur);
        const auto versie = geschiedenisStore::versie(
            inzage, punt == 0 ? zienswijzesleutel(ronde) : puntsleutel(ronde, punt), gezien);
        if (versie) uit.oud = Vastlegging::lees(versie->inhoud).value_or(Vastlegging());
        return uit;
    });
}

Zienswijzeblad leesZienswijze(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::reageer, [&](const Toetsinzage& inzage) {
        const Wederhoorronde ronde = eisOpen(inzage);
        return Zienswijzeblad{overtoets(inzage), ronde.nr,
                              wederhoorStore::zienswijze(inzage, ronde.nr),
                              leesConcept(inzage, zienswijzesleutel(ronde.nr))};
    });
}

void bewaarZienswijze(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& tekst, int versie, const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::reageer, {.reden = privacyreden, .record = "wederhoor"},
        [&](const TekstTransactie& transactie) {
            const Wederhoorronde ronde = eisOpen(transactie);
            Veldcontrole controle;
            const Getypt gegeven = controle.tekst("tekst", tekst, kLangsteZienswijze);
            controle.eisGoed();
            const Zienswijze was = wederhoorStore::zienswijze(transactie, ronde.nr);
            const Tekst wordt = transactie.keur("tekst", gegeven, was.tekst);
            transactie.eisGoed();
            wederhoorStore::bewaarZienswijze(transactie, ronde.nr, wordt, versie, handeling.wie.nr);
            conceptStore::wis(transactie, handeling.wie.nr, zienswijzesleutel(ronde.nr));
        });
}

std::string bewaarReactieconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                 const std::string& sleutel, int versie,
                                 const Vastlegging& inhoud) {
    return handelSteedsMetTekst(
        werkplek, persoon, toets, Actie::reageer, [&](const TekstTransactie& transactie) {
            const Wederhoorronde ronde = eisOpen(transactie);
            Veldcontrole controle;
            const bool kent =
                sleutel == zienswijzesleutel(ronde.nr) || sleutel == puntsleutel(ronde.nr, 0) ||
                std::ranges::any_of(wederhoorStore::punten(transactie, ronde.nr),
                                    [&](const Wederhoorpunt& een) {
                                        return sleutel == puntsleutel(ronde.nr, een.nr);
                                    });
            if (!kent) controle.fout("sleutel", "Ververs de pagina en probeer opnieuw.");
            for (const auto& [naam, waarde] : inhoud.paren())
                controle.tekst(naam, waarde, kLangsteZienswijze);
            controle.eisGoed();
            return conceptStore::bewaar(transactie, persoon.nr,
                                        {sleutel, versie, transactie.keur(inhoud), ""});
        });
}

void dienReactieIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int gezien,
                   bool zeker) {
    handel(werkplek, handeling, toets, Actie::dienIn, [&](const ToetsTransactie& transactie) {
        eisEigen(transactie);
        const Wederhoorronde ronde = eisOpen(transactie);
        if (versieVan(transactie, ronde.nr) != gezien)
            throw NietNu(
                "Een collega heeft de reactie gewijzigd nadat u deze pagina opende. Lees "
                "de reactie nog een keer en dien haar daarna in.");
        const auto mist = onvolledig(wederhoorStore::punten(transactie, ronde.nr));
        if (!mist.empty()) throw NietNu("De reactie is nog niet compleet. " + mist.front());
        if (!zeker) throw Veldfouten("zeker", "Zet een vinkje als u de reactie wilt indienen.");
        const bool laat =
            ronde.tot < dagVan(werkplek.nu()) || transactie.kop().status == Toetsstatus::verwerking;
        doeZet(transactie, {Zet::dienIn});
        wederhoorStore::dienIn(transactie, ronde.nr, laat, handeling.wie.nr);
    });
}

}  // namespace maatlat
