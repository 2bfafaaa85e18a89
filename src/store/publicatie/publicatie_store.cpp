// SPDX-License-Identifier: EUPL-1.2
#include "store/publicatie/publicatie_store.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/traject/trajectstap.h"
#include "hash/sha256.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/spoor/vastlegger.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"

namespace maatlat::publicatieStore {

namespace {

constexpr const char* kMarkering = "markering";
constexpr const char* kBesluit = "besluit";
constexpr const char* kReactie = "reactie";

constexpr const char* kVersiekolommen =
    "nr, editie, wanneer, persoon, naam, sha256, gegevens_sha256";

Versiekenmerk uitVersierij(const Vraag& vraag) {
    return {vraag.klein(0), vraag.klein(1), vraag.tekst(2), vraag.getal(3),
            vraag.tekst(4), vraag.tekst(5), vraag.tekst(6)};
}

std::string gecodeerd(const std::vector<Weglating>& weg) {
    return vastlegging(weg).codeer();
}

/// A row of publicatiestuk.
struct Stuk {
    int nr = 0;
    int versie = 0;
    Tekst inhoud;
    std::int64_t persoon = 0;
    std::string wanneer;
};

constexpr const char* kStukkolommen = "nr, versie, inhoud, persoon, wanneer";

Stuk uitStukrij(const Vraag& vraag) {
    return {vraag.klein(0), vraag.klein(1), vraag.opgeslagen(2), vraag.getal(3), vraag.tekst(4)};
}

/// Newest first.
std::vector<Stuk> stukken(Sessie& sessie, std::int64_t toets, const char* soort) {
    Vraag vraag(sessie, std::string("SELECT ") + kStukkolommen +
                            " FROM publicatiestuk WHERE toets = ? AND soort = ? ORDER BY nr DESC");
    vraag.bind(toets, soort);
    std::vector<Stuk> uit;
    while (vraag.stap())
        uit.push_back(uitStukrij(vraag));
    return uit;
}

std::optional<Stuk> stuk(Sessie& sessie, std::int64_t toets, const char* soort, int nr) {
    Vraag vraag(sessie, std::string("SELECT ") + kStukkolommen +
                            " FROM publicatiestuk WHERE toets = ? AND soort = ? AND nr = ?");
    vraag.bind(toets, soort, nr);
    if (!vraag.stap()) return std::nullopt;
    return uitStukrij(vraag);
}

std::string stuksleutel(const char* soort, int nr) {
    return std::string("publicatie/") + soort + "/" + std::to_string(nr);
}

/// Returns its new version.
int bewaarStuk(const Toetsschrijving& toets, const char* soort, int nr, int versie, Gebeurtenis wat,
               const Vastlegging& wordt, std::int64_t persoon) {
    for (const auto& [naam, waarde] : wordt.paren())
        eisTekst(waarde, "\"" + naam + "\" van de publicatie");
    Versieconflict::Stand was;
    if (const auto nu = stuk(toets, toets.nr(), soort, nr))
        was = {nu->versie, Vastlegging::lees(nu->inhoud.str()).value_or(Vastlegging()), nu->persoon,
               nu->wanneer};
    if (was.versie != 0 && was.versie == versie && was.inhoud == wordt) return versie;
    vastlegger::eisVersie(was, versie);
    const int nieuw =
        vastlegger::legVast(toets, {stuksleutel(soort, nr), wat, was, wordt, persoon});
    toets.wijzig(
        "INSERT INTO publicatiestuk (toets, soort, nr, inhoud, versie, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (toets, soort, nr) DO UPDATE SET "
        "inhoud = excluded.inhoud, versie = excluded.versie, persoon = excluded.persoon, "
        "wanneer = excluded.wanneer",
        toets.nr(), soort, nr, wordt.codeer(), nieuw, persoon, toets.wanneer());
    return nieuw;
}

Publicatiebesluit besluitUitStuk(const Stuk& van) {
    Publicatiebesluit uit = besluitUit(Bewaardevastlegging(van.inhoud));
    uit.nr = van.nr;
    uit.versie = van.versie;
    return uit;
}

std::vector<Publicatiebesluit> besluitenVan(Sessie& sessie, std::int64_t toets) {
    std::vector<Publicatiebesluit> uit;
    for (const Stuk& een : stukken(sessie, toets, kBesluit))
        uit.push_back(besluitUitStuk(een));
    return uit;
}

Publicatiereactie reactieVan(Sessie& sessie, std::int64_t toets, int besluit) {
    Publicatiereactie uit;
    uit.besluit = besluit;
    const auto van = stuk(sessie, toets, kReactie, besluit);
    if (!van) return uit;
    uit = reactieUit(Bewaardevastlegging(van->inhoud));
    uit.besluit = besluit;
    uit.versie = van->versie;
    uit.wanneer = van->wanneer;
    return uit;
}

std::optional<Versie> versieVan(Sessie& sessie, std::int64_t toets, int nr) {
    Vraag vraag(sessie, std::string("SELECT ") + kVersiekolommen +
                            ", weglatingen_sha256, weglatingen, gegevens, html "
                            "FROM publicatieversie WHERE toets = ? AND nr = ?");
    vraag.bind(toets, nr);
    if (!vraag.stap()) return std::nullopt;
    Versie uit;
    uit.kenmerk = uitVersierij(vraag);
    uit.weglatingenSha256 = vraag.tekst(7);
    const std::string weg = vraag.tekst(8);
    if (const auto inhoud = Vastlegging::lees(weg)) uit.weglatingen = weglatingenUit(*inhoud);
    uit.gegevens = vraag.tekst(9);
    uit.html = vraag.tekst(10);
    uit.heel = sha256Hex(uit.html) == uit.kenmerk.sha256 &&
               sha256Hex(uit.gegevens) == uit.kenmerk.gegevensSha256 &&
               sha256Hex(weg) == uit.weglatingenSha256;
    return uit;
}

/// When it was first opened again after this moment; empty when it was not.
std::string gecorrigeerdSinds(Sessie& sessie, std::int64_t toets, const std::string& moment) {
    Vraag vraag(sessie,
                "SELECT inhoud, wanneer FROM geschiedenis WHERE toets = ? AND sleutel = ? AND "
                "wanneer >= ? ORDER BY versie");
    vraag.bind(toets, trajectStore::kSleutel, moment);
    while (vraag.stap()) {
        const auto inhoud = Vastlegging::lees(vraag.tekst(0));
        if (inhoud && inhoud->tekst("zet") == naam(Zet::corrigeer)) return vraag.tekst(1);
    }
    return {};
}

bool isOfWasOpenbaar(const Publicatiebesluit& een) {
    return een.stand == Besluitstand::gepubliceerd || een.stand == Besluitstand::vervangen ||
           een.stand == Besluitstand::uitPublicatie;
}

int nieuwsteEditie(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, "SELECT coalesce(max(editie), 0) FROM vaststelling WHERE toets = ?");
    vraag.bind(toets);
    vraag.stap();
    return vraag.klein(0);
}

void vulOpenbaar(Sessie& sessie, Openbaar& uit) {
    for (Publicatiebesluit& een : besluitenVan(sessie, uit.toets)) {
        if (!isOfWasOpenbaar(een)) continue;
        uit.reacties.push_back(reactieVan(sessie, uit.toets, een.nr));
        uit.besluiten.push_back(std::move(een));
    }
    uit.nieuwsteEditie = nieuwsteEditie(sessie, uit.toets);
    if (const Publicatiebesluit* nu = uit.nu())
        uit.gewijzigdSinds = gecorrigeerdSinds(sessie, uit.toets, nu->gepubliceerd);
}

const std::string kOpenbaarSql =
    "SELECT t.nr, " + std::string(kNaamOpToets) +
    ", o.id, o.naam FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
    "JOIN organisatie AS w ON w.nr = t.organisatie WHERE EXISTS (SELECT 1 FROM publicatiestuk AS p "
    "WHERE p.toets = t.nr AND p.soort = 'besluit')";

std::vector<Openbaar> openbaarMet(Sessie& sessie, Vraag& vraag) {
    std::vector<Openbaar> uit;
    while (vraag.stap()) {
        Openbaar een;
        een.toets = vraag.getal(0);
        een.organisatie = vraag.tekst(1);
        een.onderzoek = vraag.tekst(2);
        een.onderzoeknaam = vraag.tekst(3);
        uit.push_back(std::move(een));
    }
    for (Openbaar& een : uit)
        vulOpenbaar(sessie, een);
    std::erase_if(uit, [](const Openbaar& een) { return een.besluiten.empty(); });
    return uit;
}

}  // namespace

std::string inLogboek(std::int64_t toets, int nr) {
    return "toets " + std::to_string(toets) + " publicatieversie " + std::to_string(nr);
}

std::string logwoorden(const Versie& van) {
    return van.kenmerk.sha256 + "\n" + van.kenmerk.gegevensSha256 + "\n" + van.weglatingenSha256;
}

Versiekenmerk bewaarVersie(const Toetsschrijving& toets, const Versie& nieuw,
                           std::int64_t persoon) {
    eisTekst(nieuw.kenmerk.naam, "de naam van de publicatieversie");
    eisTekst(nieuw.html, "de publicatieversie");
    eisTekst(nieuw.gegevens, "de gegevens bij de publicatieversie");
    Vraag laatste(toets, "SELECT coalesce(max(nr), 0) + 1 FROM publicatieversie WHERE toets = ?");
    laatste.bind(toets.nr());
    laatste.stap();
    const std::string weg = gecodeerd(nieuw.weglatingen);
    Versie vast;
    vast.kenmerk = {laatste.klein(0),   nieuw.kenmerk.editie,  toets.wanneer(),          persoon,
                    nieuw.kenmerk.naam, sha256Hex(nieuw.html), sha256Hex(nieuw.gegevens)};
    vast.weglatingenSha256 = sha256Hex(weg);
    const Versiekenmerk& uit = vast.kenmerk;
    toets.wijzig(
        "INSERT INTO publicatieversie (toets, nr, editie, wanneer, persoon, naam, sha256, "
        "gegevens_sha256, weglatingen_sha256, weglatingen, gegevens, html) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), uit.nr, uit.editie, uit.wanneer, persoon, uit.naam, uit.sha256,
        uit.gegevensSha256, vast.weglatingenSha256, weg, nieuw.gegevens, nieuw.html);
    toets.log(Gebeurtenis::publicatieversieGemaakt, inLogboek(toets.nr(), uit.nr), {},
              Logwaarde::eigenWoorden(logwoorden(vast)));
    return uit;
}

std::vector<Versiekenmerk> versies(const Toetslezing& toets) {
    Vraag vraag(toets, std::string("SELECT ") + kVersiekolommen +
                           " FROM publicatieversie WHERE toets = ? ORDER BY nr DESC");
    vraag.bind(toets.nr());
    std::vector<Versiekenmerk> uit;
    while (vraag.stap())
        uit.push_back(uitVersierij(vraag));
    return uit;
}

std::optional<Versie> leesVersie(const Toetslezing& toets, int nr) {
    return versieVan(toets, toets.nr(), nr);
}

Markering markering(const Toetslezing& toets, int editie) {
    Markering uit;
    if (const auto van = stuk(toets, toets.nr(), kMarkering, editie)) {
        if (const auto inhoud = Vastlegging::lees(van->inhoud.str())) uit = markeringUit(*inhoud);
        uit.versie = van->versie;
    }
    uit.editie = editie;
    return uit;
}

Markering bewaar(const Toetsschrijving& toets, const Markering& van, std::int64_t persoon) {
    Markering uit = van;
    uit.versie = bewaarStuk(toets, kMarkering, van.editie, van.versie,
                            Gebeurtenis::weglatingenGemarkeerd, vastlegging(van), persoon);
    return uit;
}

Publicatiebesluit bewaar(const Toetsschrijving& toets, const Publicatiebesluit& van,
                         std::int64_t persoon) {
    Publicatiebesluit uit = van;
    if (uit.nr == 0) {
        const auto alle = besluitenVan(toets, toets.nr());
        uit.nr = alle.empty() ? 1 : alle.front().nr + 1;
    }
    uit.versie = bewaarStuk(toets, kBesluit, uit.nr, van.versie,
                            Gebeurtenis::publicatiebesluitGewijzigd, vastlegging(uit), persoon);
    return uit;
}

Publicatiereactie bewaar(const Toetsschrijving& toets, const Publicatiereactie& van,
                         std::int64_t persoon) {
    Publicatiereactie uit = van;
    uit.versie = bewaarStuk(toets, kReactie, van.besluit, van.versie,
                            Gebeurtenis::publicatiereactieGewijzigd, vastlegging(van), persoon);
    uit.wanneer = toets.wanneer();
    return uit;
}

std::vector<Publicatiebesluit> besluiten(const Toetslezing& toets) {
    return besluitenVan(toets, toets.nr());
}

std::optional<Publicatiebesluit> lopend(const Toetslezing& toets) {
    for (const Publicatiebesluit& een : besluiten(toets))
        if (een.stand == Besluitstand::besloten) return een;
    return std::nullopt;
}

std::optional<Publicatiebesluit> gepubliceerd(const Toetslezing& toets) {
    for (const Publicatiebesluit& een : besluiten(toets))
        if (een.stand == Besluitstand::gepubliceerd || een.stand == Besluitstand::uitPublicatie)
            return een;
    return std::nullopt;
}

Publicatiereactie reactie(const Toetslezing& toets, int besluit) {
    return reactieVan(toets, toets.nr(), besluit);
}

std::optional<Publicatiebesluit> teReageren(const Toetslezing& toets, const std::string& vandaag) {
    for (const Publicatiebesluit& een : besluiten(toets))
        if (een.loopt() || een.stand == Besluitstand::gepubliceerd) {
            if (een.reactieTot.empty() || vandaag > een.reactieTot || een.meesteWoorden == 0)
                return std::nullopt;
            return een;
        }
    return std::nullopt;
}

Omstandigheid omstandigheid(const Toetslezing& toets, const std::string& vandaag) {
    Omstandigheid uit;
    const auto versie = versies(toets);
    const int editie = nieuwsteEditie(toets, toets.nr());
    uit.versieKlaar = !versie.empty() && editie > 0 && versie.front().editie == editie;
    if (const auto van = lopend(toets)) {
        uit.dagBereikt = !van->eersteDag.empty() && van->eersteDag <= vandaag;
        uit.nietOpgeschort = !van->isOpgeschort();
    }
    uit.reactieOpen = teReageren(toets, vandaag).has_value();
    const auto laatste = gepubliceerd(toets);
    uit.staatGepubliceerd = laatste && laatste->stand == Besluitstand::gepubliceerd;
    return uit;
}

const Publicatiebesluit* Openbaar::nu() const {
    for (const Publicatiebesluit& een : besluiten)
        if (een.stand == Besluitstand::gepubliceerd) return &een;
    return nullptr;
}

std::vector<Openbaar> openbaar(Sessie& sessie) {
    Vraag vraag(sessie, std::string(kOpenbaarSql) + " ORDER BY w.naam, t.nr");
    return openbaarMet(sessie, vraag);
}

std::optional<Openbaar> openbaar(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, std::string(kOpenbaarSql) + " AND t.nr = ?");
    vraag.bind(toets);
    auto uit = openbaarMet(sessie, vraag);
    if (uit.empty()) return std::nullopt;
    return std::move(uit.front());
}

std::optional<Versie> openbareVersie(Sessie& sessie, const Openbaar& van) {
    const Publicatiebesluit* nu = van.nu();
    if (!nu || nu->isOpgeschort()) return std::nullopt;
    return versieVan(sessie, van.toets, nu->publicatieversie);
}

namespace {

void keurVersie(const Toetslezing& toets, int nr, std::vector<std::string>& uit) {
    const std::string wie = "De publicatieversie " + std::to_string(nr);
    const auto versie = versieVan(toets, toets.nr(), nr);
    if (!versie || !versie->heel) {
        uit.push_back(wie + " is gewijzigd nadat zij is gemaakt.");
        return;
    }
    const auto regel =
        logboek::eerste(toets, Gebeurtenis::publicatieversieGemaakt, inLogboek(toets.nr(), nr));
    if (!regel || regel->nieuw != logwoorden(*versie))
        uit.push_back(wie + " is niet wat volgens het logboek is gemaakt.");
}

void keurStuk(const Toetslezing& toets, const char* soort, const Stuk& van,
              std::vector<std::string>& uit) {
    const std::string sleutel = stuksleutel(soort, van.nr);
    const auto laatste = geschiedenisStore::versies(toets, sleutel, 1);
    if (laatste.empty() || laatste.front().versie != van.versie ||
        laatste.front().inhoud.str() != van.inhoud.str() || laatste.front().auteur != van.persoon ||
        laatste.front().wanneer != van.wanneer)
        uit.push_back(std::string("Het onderdeel \"") + soort + " " + std::to_string(van.nr) +
                      "\" van de publicatie is niet wat de geschiedenis zegt.");
}

/// What has a history and is not there any more.
void keurVerdwenen(const Toetslezing& toets, const char* soort, std::vector<std::string>& uit) {
    const std::string begin = std::string("publicatie/") + soort + "/";
    Vraag vraag(toets,
                "SELECT DISTINCT sleutel FROM geschiedenis WHERE toets = ? ORDER BY sleutel");
    vraag.bind(toets.nr());
    const auto over = stukken(toets, toets.nr(), soort);
    while (vraag.stap()) {
        const std::string sleutel = vraag.tekst(0);
        if (!sleutel.starts_with(begin)) continue;
        if (std::ranges::none_of(
                over, [&](const Stuk& een) { return stuksleutel(soort, een.nr) == sleutel; }))
            uit.push_back("Het onderdeel \"" + sleutel + "\" is uit de database verdwenen.");
    }
}

}  // namespace

std::vector<std::string> afwijkingen(const Toetslezing& toets) {
    std::vector<std::string> uit;
    const auto alle = versies(toets);
    for (const Versiekenmerk& een : alle)
        keurVersie(toets, een.nr, uit);
    // They are numbered without a gap.
    const int hoogste = alle.empty() ? 0 : alle.front().nr;
    if (std::cmp_not_equal(alle.size(), hoogste) ||
        logboek::eerste(toets, Gebeurtenis::publicatieversieGemaakt,
                        inLogboek(toets.nr(), hoogste + 1)))
        uit.emplace_back("Een publicatieversie is uit de database verdwenen.");
    for (const char* soort : {kMarkering, kBesluit, kReactie}) {
        for (const Stuk& een : stukken(toets, toets.nr(), soort))
            keurStuk(toets, soort, een, uit);
        keurVerdwenen(toets, soort, uit);
    }
    return uit;
}

}  // namespace maatlat::publicatieStore
