// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/publicatie/publicatieversie.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "exchange/publicatie/gegevens_uit.h"
#include "hash/sha256.h"
#include "store/oefening_store.h"
#include "store/toets/rapport_store.h"
#include "store/toetskop_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/woordtelling.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/privacywacht.h"
#include "toetsing/publicatie/regimes.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

/// Within the frozen report, parts that may be for the inspectie alone carry this attribute. It
/// names nobody: by whom it was adopted stands there as roles.
constexpr std::string_view kInternKenmerk = "data-intern";
constexpr const char* kVerschillen = "verschillen";

constexpr std::size_t kKortste = 2;
constexpr std::size_t kLangste = 5'000;

/// What is worked from: the frozen report of the newest editie, without what is for the inspectie.
struct Werkstuk {
    int editie = 0;
    toetskopStore::Vaststelling vaststelling;
    Rapportbestand rapport;
    Trajectinstelling kiest;
    const Openbaarmakingsregime* regime = nullptr;
};

Werkstuk werkstuk(const Toetsinzage& inzage) {
    Werkstuk uit;
    uit.kiest = trajectinstellingStore::lees(inzage, inzage.kop().onderzoekId).instelling;
    uit.regime = regimeVan(inzage.werkplek(), uit.kiest);
    const auto edities = toetskopStore::vaststellingen(inzage);
    if (edities.empty()) return uit;
    uit.vaststelling = edities.back();
    uit.editie = uit.vaststelling.editie;
    uit.rapport = bevrorenRapport(inzage, uit.editie);
    // Who chose so after adoption too: the frozen report has the annex then, what is published not.
    if (!uit.kiest.verschillenOpenbaar)
        uit.rapport.html = zonderElementen(uit.rapport.html, kInternKenmerk, {kVerschillen});
    return uit;
}

Werkstuk eisWerkstuk(const Toetsinzage& inzage) {
    Werkstuk uit = werkstuk(inzage);
    if (!uit.regime)
        throw NietNu(
            "In dit onderzoek wordt niet gepubliceerd. De coördinator kan bij het onderzoek kiezen "
            "volgens welke wet er wordt gepubliceerd.");
    if (uit.editie == 0) throw NietNu("De toets is nog niet vastgesteld.");
    return uit;
}

/// A hash of the report itself names nobody, though its digits look like a number of somebody.
void wisKenmerken(std::string& tekst) {
    constexpr std::size_t kLengte = 64;
    const auto isHex = [](char teken) {
        return (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'f');
    };
    for (auto van = std::ranges::find_if(tekst, isHex); van != tekst.end();
         van = std::find_if(van, tekst.end(), isHex)) {
        const auto tot = std::find_if_not(van, tekst.end(), isHex);
        if (std::cmp_equal(tot - van, kLengte)) std::fill(van, tot, '\n');
        van = tot;
    }
}

/// Finds of the guard that are not within a passage that goes, and of which nobody said they stay.
std::vector<Persoonsvondst> openVondsten(const Htmltekst& pagina, const Markering& markering,
                                         const Bekend& bekend) {
    std::string tekst = pagina.tekst();
    for (const Weglating& een : markering.weg)
        for (auto waar = tekst.find(een.tekst); waar != std::string::npos;
             waar = tekst.find(een.tekst, waar + 1))
            tekst.replace(waar, een.tekst.size(), een.tekst.size(), '\n');
    wisKenmerken(tekst);
    std::vector<Persoonsvondst> uit;
    std::set<std::string> gezien(markering.blijft.begin(), markering.blijft.end());
    for (const Privacyvondst& een : zoekPersoonsgegevens(tekst, bekend))
        if (gezien.insert(een.fragment).second)
            uit.push_back({een.fragment, std::string(naam(een.soort))});
    return uit;
}

std::string versiefout(const publicatieStore::Versie& versie) {
    const std::string wie = "Publicatieversie " + std::to_string(versie.kenmerk.nr);
    if (!versie.heel) return wie + " is gewijzigd nadat zij is gemaakt.";
    return {};
}

std::vector<Versiebeeld> versiebeelden(const Toetsinzage& inzage) {
    std::vector<Versiebeeld> uit;
    for (const auto& kenmerk : publicatieStore::versies(inzage)) {
        Versiebeeld een{kenmerk, persoonsnaam(inzage, kenmerk.persoon), {}, {}};
        if (const auto versie = publicatieStore::leesVersie(inzage, kenmerk.nr)) {
            een.fout = versiefout(*versie);
            een.weglatingen = versie->weglatingen;
        }
        uit.push_back(std::move(een));
    }
    return uit;
}

/// Changes the markering of the newest editie.
template <class Wijzig>
void wijzigMarkering(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                     Wijzig wijzig) {
    handel(werkplek, handeling, toets, Actie::maakPublicatieversie,
           [&](const ToetsTransactie& transactie) {
               const Werkstuk stuk = eisWerkstuk(transactie);
               Markering markering = publicatieStore::markering(transactie, stuk.editie);
               markering.versie = versie;
               wijzig(stuk, markering);
               publicatieStore::bewaar(transactie, markering, transactie.persoon().nr);
           });
}

/// What is wrong with a passage for who wants to leave it out; empty: nothing.
std::string bezwaarTegen(const Htmltekst& pagina, const std::string& passage) {
    if (passage.size() < kKortste || telWoorden(passage) == 0)
        return "Markeer minstens een woord van twee letters.";
    if (passage.size() > kLangste) return "Markeer per keer hoogstens 5000 tekens.";
    if (plekkenVan(pagina, passage).empty())
        return "Deze woorden staan zo niet in het rapport. Neem ze letterlijk over. Gaat het om "
               "meer "
               "alinea's, markeer dan elke alinea apart.";
    if (const auto waar = inOpmaak(pagina, passage); !waar.empty())
        return "Deze woorden staan ook in een deel van het rapport dat u niet ziet (" +
               opsomming(waar) + "). Markeer een langer stuk tekst.";
    return {};
}

void voegMarkeringToe(Markering& markering, const std::string& passage, const std::string& grond) {
    for (Weglating& een : markering.weg)
        if (een.tekst == passage) {
            een.grond = grond;
            return;
        }
    markering.weg.push_back({passage, grond});
}

/// Says in the text itself what it is.
std::string metStatus(std::string html, int editie, std::size_t weglatingen) {
    // What is written here goes into bytes that were frozen before: no template makes them again.
    constexpr std::string_view kVoor = "<p class=\"status\">";  // architectuur: frozen bytes
    constexpr std::string_view kAchter = "</p>";                // architectuur: frozen bytes
    constexpr std::string_view kNa = "</h1>";                   // architectuur: frozen bytes
    const std::string zin =
        std::string(kVoor) + "Dit is de publicatieversie van editie " + std::to_string(editie) +
        ". " +
        (weglatingen == 0 ? "Er is niets weggelaten." : "Waar iets is weggelaten, staat waarom.") +
        std::string(kAchter);
    if (const auto waar = html.find(kNa); waar != std::string::npos)
        html.insert(waar + kNa.size(), "\n" + zin);
    return html;
}

publicatieStore::Versie gemaakt(const ToetsTransactie& transactie, const Werkstuk& stuk,
                                const Markering& markering) {
    publicatieStore::Versie uit;
    uit.kenmerk.editie = stuk.editie;
    uit.kenmerk.naam = "publicatieversie-" + stuk.rapport.naam;
    uit.weglatingen = markering.weg;
    uit.html = metStatus(zonderPassages(stuk.rapport.html, markering.weg), stuk.editie,
                         markering.weg.size());
    const Toetsinhoud inhoud = leesToetsinhoud(transactie);
    if (!isOnveranderd(transactie, inhoud, stuk.vaststelling))
        throw Gebruikersfout(
            "De inhoud van de toets is niet meer wat is vastgesteld. Meld dit aan "
            "de beheerder.");
    Publicatiekop kop;
    kop.onderzoekId = inhoud.kop.onderzoekId;
    kop.onderzoekNaam = inhoud.kop.onderzoekNaam;
    kop.organisatie = inhoud.kop.organisatie;
    kop.editie = stuk.editie;
    kop.vastgesteldOp = dagVan(stuk.vaststelling.wanneer);
    kop.inhoudSha256 = stuk.vaststelling.sha256;
    kop.rapportNaam = uit.kenmerk.naam;
    kop.rapportSha256 = sha256Hex(uit.html);
    kop.oefening = oefeningStore::isOefening(transactie);
    uit.gegevens = publicatiegegevensAlsJson(kop, *inhoud.kader, *inhoud.regelset, inhoud.scores);
    if (const auto over = nogTeVinden(uit.gegevens, markering.weg); !over.empty())
        throw Weglaatfout("\"" + over.front() +
                          "\" staat ook in de gegevens bij het rapport, zoals de naam van de "
                          "organisatie. Dat kan niet worden weggelaten.");
    if (const auto over = nogTeVinden(uit.html, markering.weg); !over.empty())
        throw Weglaatfout("\"" + over.front() + "\" is niet overal weg te laten.");
    return uit;
}

}  // namespace

Publicatieversiebeeld publicatieversiebeeld(Werkplek& werkplek, const Persoon& persoon,
                                            std::int64_t toets) {
    const Woorden bekend = bekendeWoordenBij(werkplek, toets);
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Publicatieversiebeeld uit;
        uit.kop = inzage.kop();
        const Werkstuk stuk = isHierBevroren(uit.kop.status) ? werkstuk(inzage) : Werkstuk{};
        uit.editie = stuk.editie;
        if (stuk.regime) uit.regime = *stuk.regime;
        uit.versies = versiebeelden(inzage);
        uit.magMaken = stuk.regime && stuk.editie > 0 && inzage.mag(Actie::maakPublicatieversie);
        if (stuk.editie == 0) return uit;
        uit.markering = publicatieStore::markering(inzage, stuk.editie);
        if (!uit.magMaken) return uit;
        inzage.noteer(Inzagesoort::rapport);
        const Htmltekst pagina(stuk.rapport.html);
        for (const Weglating& een : uit.markering.weg)
            uit.regels.push_back(
                {een, plekkenVan(pagina, een.tekst), anderePlekkenVan(pagina, een.tekst)});
        for (std::string& zin : zinnenVan(pagina)) {
            const bool weg = std::ranges::find(uit.markering.weg, zin, &Weglating::tekst) !=
                             uit.markering.weg.end();
            uit.zinnen.push_back({std::move(zin), weg});
        }
        uit.vondsten = openVondsten(pagina, uit.markering, *bekend);
        return uit;
    });
}

void markeer(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
             const Nieuwemarkering& nieuw) {
    wijzigMarkering(werkplek, handeling, toets, versie, [&](const Werkstuk& stuk, Markering& uit) {
        std::vector<Veldfouten::Fout> fouten;
        const Htmltekst pagina(stuk.rapport.html);
        const std::string woorden = alsPassage(nieuw.woorden);
        if (std::ranges::find(stuk.regime->gronden, nieuw.grond) == stuk.regime->gronden.end())
            fouten.push_back({"grond", "Kies waarom u dit weglaat."});
        if (woorden.empty() && nieuw.zinnen.empty())
            fouten.push_back({"woorden", "Schrijf op wat u weglaat, of kies hieronder zinnen."});
        const auto probeer = [&](const std::string& veld, const std::string& passage) {
            std::string bezwaar = bezwaarTegen(pagina, passage);
            if (bezwaar.empty())
                voegMarkeringToe(uit, passage, nieuw.grond);
            else
                fouten.push_back(
                    {veld, "\"" + std::string(ingekort(passage, 80)) + "\": " + bezwaar});
        };
        if (!woorden.empty()) probeer("woorden", woorden);
        const auto zinnen = zinnenVan(pagina);
        for (const int nr : nieuw.zinnen) {
            if (nr < 0 || std::cmp_greater_equal(nr, zinnen.size())) throw Onvindbaar();
            probeer("zinnen", zinnen[static_cast<std::size_t>(nr)]);
        }
        if (!fouten.empty()) throw Veldfouten(std::move(fouten));
    });
}

void haalMarkeringWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, int plaats) {
    wijzigMarkering(werkplek, handeling, toets, versie, [&](const Werkstuk&, Markering& uit) {
        if (plaats < 0 || std::cmp_greater_equal(plaats, uit.weg.size())) throw Onvindbaar();
        uit.weg.erase(uit.weg.begin() + plaats);
    });
}

void laatStaan(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::vector<std::string>& teksten) {
    wijzigMarkering(werkplek, handeling, toets, versie, [&](const Werkstuk& stuk, Markering& uit) {
        if (teksten.empty()) throw Veldfouten("blijft", "Kies wat mag blijven staan.");
        const Htmltekst pagina(stuk.rapport.html);
        for (const std::string& een : teksten) {
            if (pagina.tekst().find(een) == std::string::npos) throw Onvindbaar();
            if (std::ranges::find(uit.blijft, een) == uit.blijft.end()) uit.blijft.push_back(een);
        }
    });
}

void maakPublicatieversie(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie, bool nagekeken) {
    const Woorden bekend = bekendeWoordenBij(werkplek, toets);
    handel(werkplek, handeling, toets, Actie::maakPublicatieversie,
           [&](const ToetsTransactie& transactie) {
               const Werkstuk stuk = eisWerkstuk(transactie);
               const Markering markering = publicatieStore::markering(transactie, stuk.editie);
               if (markering.versie != versie)
                   throw NietNu(
                       "Iemand anders, of u in een ander tabblad, heeft intussen iets "
                       "gemarkeerd. Bekijk wat er is gewijzigd en kies daarna opnieuw.");
               if (!nagekeken)
                   throw Veldfouten("nagekeken",
                                    "Kijk na wat wordt weggelaten, en zet dan hier een vinkje.");
               if (const auto open = openVondsten(Htmltekst(stuk.rapport.html), markering, *bekend);
                   !open.empty())
                   throw Veldfouten("blijft", "Kies eerst wat er gebeurt met \"" +
                                                  open.front().tekst +
                                                  "\": weglaten of laten staan.");
               try {
                   publicatieStore::bewaarVersie(transactie, gemaakt(transactie, stuk, markering),
                                                 transactie.persoon().nr);
               } catch (const Weglaatfout& fout) {
                   throw Veldfouten("woorden", fout.what());
               }
               doeZet(transactie, {Zet::maakPublicatieversie});
           });
}

Rapportbestand leesPublicatieversie(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                    int nr) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        auto versie = publicatieStore::leesVersie(inzage, nr);
        if (!versie) throw Onvindbaar();
        if (const std::string fout = versiefout(*versie); !fout.empty())
            throw Gebruikersfout(fout +
                                 " Vraag de beheerder om een reservekopie van de database "
                                 "terug te zetten.");
        inzage.noteer(Inzagesoort::rapport);
        return Rapportbestand{versie->kenmerk.naam, std::move(versie->html)};
    });
}

Rapportbestand leesVastgesteld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::vastgesteldLezen,
                  [&](const Toetsinzage& inzage) {
                      if (!toetskopStore::heeftEditie(inzage))
                          throw NietNu("Er is nog geen vastgesteld rapport.");
                      inzage.noteer(Inzagesoort::rapport);
                      return bevrorenRapport(inzage, 0);
                  });
}

}  // namespace maatlat
