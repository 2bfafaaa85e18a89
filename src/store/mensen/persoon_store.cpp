// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/persoon_store.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/levende_toets.h"
#include "store/mensen/herstelcode_store.h"
#include "store/mensen/identiteit_store.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::persoonStore {

namespace {

/// What a person may not be; a conflict from before this rule stays until the roles are changed.
void eisRollen(const Persoon& persoon) {
    if (const std::string bezwaar = rolbezwaar(persoon); !bezwaar.empty())
        throw Gebruikersfout(bezwaar);
}

/// A person with more roles is more rows; they stand together.
std::vector<Persoon> leesRijen(Vraag& vraag) {
    std::vector<Persoon> uit;
    while (vraag.stap()) {
        if (uit.empty() || uit.back().nr != vraag.getal(0)) {
            Persoon nieuw;
            nieuw.nr = vraag.getal(0);
            nieuw.naam = vraag.tekst(1);
            nieuw.email = vraag.tekst(2);
            nieuw.organisatie = vraag.tekst(3);
            nieuw.geblokkeerd = vraag.getal(4) != 0;
            nieuw.tweedeFactor = vraag.getal(5) != 0;
            uit.push_back(std::move(nieuw));
        }
        if (const auto rol = rolMetSleutel(vraag.tekst(6))) uit.back().rollen.insert(*rol);
    }
    return uit;
}

std::optional<Persoon> eerste(Vraag& vraag) {
    auto rijen = leesRijen(vraag);
    if (rijen.empty()) return std::nullopt;
    return std::move(rijen.front());
}

/// What the log may know of somebody: no name, no address.
std::string toestand(const Persoon& persoon) {
    std::string uit;
    for (const Rol rol : persoon.rollen) {
        if (!uit.empty()) uit += ", ";
        uit += naam(rol);
    }
    if (uit.empty()) uit = "geen rol";
    if (!persoon.organisatie.empty()) uit += " van " + persoon.organisatie;
    if (persoon.geblokkeerd) uit += "; geblokkeerd";
    return uit;
}

void eisTeksten(const Persoon& persoon) {
    eisTekst(persoon.naam, "de naam van een persoon");
    eisTekst(persoon.email, "het e-mailadres van een persoon");
}

/// Nothing for an empty name.
std::optional<std::int64_t> organisatieNr(Sessie& sessie, const std::string& naam) {
    if (naam.empty()) return std::nullopt;
    Vraag vraag(sessie, "SELECT nr FROM organisatie WHERE naam = ?");
    vraag.bind(naam);
    if (!vraag.stap())
        throw Gebruikersfout("Organisatie \"" + naam +
                             "\" is niet bekend. Kies er een uit de lijst.");
    return vraag.getal(0);
}

void eisVrijAdres(Sessie& sessie, const Persoon& persoon) {
    const auto ander = metEmail(sessie, persoon.email);
    if (ander && ander->nr != persoon.nr)
        throw Gebruikersfout("Dit e-mailadres is al van iemand anders. Kies een ander adres.");
}

/// What somebody is of stays known when they leave.
void onthoudOrganisatie(Transactie& transactie, std::int64_t nr,
                        std::optional<std::int64_t> organisatie) {
    if (!organisatie) return;
    Vraag(transactie,
          "INSERT INTO persoon_van (persoon, organisatie) VALUES (?, ?) "
          "ON CONFLICT (persoon, organisatie) DO NOTHING")
        .bind(nr, *organisatie)
        .voerUit();
}

void zetRollen(Transactie& transactie, const Persoon& persoon) {
    Vraag(transactie, "DELETE FROM persoon_rol WHERE persoon = ?").bind(persoon.nr).voerUit();
    for (const Rol rol : persoon.rollen)
        Vraag(transactie, "INSERT INTO persoon_rol (persoon, rol) VALUES (?, ?)")
            .bind(persoon.nr, sleutel(rol))
            .voerUit();
}

}  // namespace

bool leeg(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT nr FROM persoon LIMIT 1");
    vraag.bind();
    return !vraag.stap();
}

std::optional<Persoon> lees(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie,
                "SELECT p.nr, p.naam, p.email, o.naam, p.geblokkeerd, p.totp_aan, r.rol "
                "FROM persoon p LEFT JOIN organisatie o ON o.nr = p.organisatie "
                "LEFT JOIN persoon_rol r ON r.persoon = p.nr WHERE p.nr = ?");
    vraag.bind(nr);
    return eerste(vraag);
}

std::optional<Persoon> metEmail(Sessie& sessie, const std::string& email) {
    Vraag vraag(sessie,
                "SELECT p.nr, p.naam, p.email, o.naam, p.geblokkeerd, p.totp_aan, r.rol "
                "FROM persoon p LEFT JOIN organisatie o ON o.nr = p.organisatie "
                "LEFT JOIN persoon_rol r ON r.persoon = p.nr WHERE p.email = ?");
    vraag.bind(email);
    return eerste(vraag);
}

std::vector<Persoon> alle(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT p.nr, p.naam, p.email, o.naam, p.geblokkeerd, p.totp_aan, r.rol "
                "FROM persoon p LEFT JOIN organisatie o ON o.nr = p.organisatie "
                "LEFT JOIN persoon_rol r ON r.persoon = p.nr ORDER BY p.nr");
    vraag.bind();
    return leesRijen(vraag);
}

std::vector<Persoon> vanOrganisatie(Sessie& sessie, const std::string& organisatie) {
    Vraag vraag(sessie,
                "SELECT p.nr, p.naam, p.email, o.naam, p.geblokkeerd, p.totp_aan, r.rol "
                "FROM organisatie o JOIN persoon p ON p.organisatie = o.nr "
                "LEFT JOIN persoon_rol r ON r.persoon = p.nr WHERE o.naam = ? ORDER BY p.nr");
    vraag.bind(organisatie);
    return leesRijen(vraag);
}

bool heeftRol(Sessie& sessie, Rol rol) {
    return Vraag(sessie,
                 "SELECT 1 FROM persoon p JOIN persoon_rol r ON r.persoon = p.nr "
                 "WHERE r.rol = ? AND p.geblokkeerd = 0 LIMIT 1")
        .bind(sleutel(rol))
        .stap();
}

std::optional<std::string> naam(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT naam FROM persoon WHERE nr = ?");
    vraag.bind(nr);
    if (!vraag.stap()) return std::nullopt;
    return vraag.tekst(0);
}

std::map<std::int64_t, std::string> namen(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT nr, naam FROM persoon");
    vraag.bind();
    std::map<std::int64_t, std::string> uit;
    while (vraag.stap())
        uit.emplace(vraag.getal(0), vraag.tekst(1));
    return uit;
}

int versie(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT versie FROM persoon WHERE nr = ?");
    vraag.bind(nr);
    return vraag.stap() ? vraag.klein(0) : 0;
}

void noteerInloggen(Transactie& transactie, std::int64_t nr, bool viaOrganisatie) {
    Vraag(transactie, "UPDATE persoon SET ingelogd = ? WHERE nr = ?")
        .bind(transactie.wanneer(), nr)
        .voerUit();
    transactie.log(Gebeurtenis::ingelogd, persoonInLogboek(nr), {},
                   viaOrganisatie ? Logwaarde::eigenWoorden("via de organisatie") : Logwaarde());
}

std::string laatstIngelogd(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT ingelogd FROM persoon WHERE nr = ?");
    vraag.bind(nr);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

std::int64_t voegToe(Transactie& transactie, const Persoon& persoon) {
    eisTeksten(persoon);
    eisRollen(persoon);
    eisVrijAdres(transactie, persoon);
    Persoon nieuw = persoon;
    {
        Vraag vraag(transactie, "SELECT coalesce(max(nr), 0) + 1 FROM persoon");
        vraag.bind();
        vraag.stap();
        nieuw.nr = vraag.getal(0);
    }
    Vraag(transactie,
          "INSERT INTO persoon (nr, naam, email, organisatie, geblokkeerd, sinds) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(nieuw.nr, nieuw.naam, nieuw.email, organisatieNr(transactie, nieuw.organisatie),
              nieuw.geblokkeerd, transactie.wanneer())
        .voerUit();
    onthoudOrganisatie(transactie, nieuw.nr, organisatieNr(transactie, nieuw.organisatie));
    zetRollen(transactie, nieuw);
    transactie.log(Gebeurtenis::persoonToegevoegd, persoonInLogboek(nieuw.nr), {},
                   Logwaarde::eigenWoorden(toestand(nieuw)));
    return nieuw.nr;
}

void wijzig(Transactie& transactie, const Persoon& persoon, int wasVersie) {
    eisTeksten(persoon);
    const auto oud = lees(transactie, persoon.nr);
    if (!oud) throw Onvindbaar();
    if (const int nu = versie(transactie, persoon.nr); nu != wasVersie)
        throw Versieconflict({nu, vastlegging(*oud), 0, ""});
    if (oud->rollen != persoon.rollen || oud->organisatie != persoon.organisatie)
        eisRollen(persoon);
    eisVrijAdres(transactie, persoon);
    Vraag(transactie,
          "UPDATE persoon SET naam = ?, email = ?, organisatie = ?, geblokkeerd = ?, "
          "versie = versie + 1 WHERE nr = ?")
        .bind(persoon.naam, persoon.email, organisatieNr(transactie, persoon.organisatie),
              persoon.geblokkeerd, persoon.nr)
        .voerUit();
    onthoudOrganisatie(transactie, persoon.nr, organisatieNr(transactie, persoon.organisatie));
    zetRollen(transactie, persoon);
    if (toestand(*oud) != toestand(persoon))
        transactie.log(Gebeurtenis::persoonGewijzigd, persoonInLogboek(persoon.nr),
                       Logwaarde::eigenWoorden(toestand(*oud)),
                       Logwaarde::eigenWoorden(toestand(persoon)));
    if (oud->naam != persoon.naam || oud->email != persoon.email)
        transactie.log(Gebeurtenis::persoonsgegevensGewijzigd, persoonInLogboek(persoon.nr));
}

std::vector<std::int64_t> geblokkeerden(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT nr FROM persoon WHERE geblokkeerd = 1 ORDER BY nr");
    vraag.bind();
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

void wisGegevens(Transactie& transactie, const Opruimmoment& moment, std::int64_t nr) {
    Vraag(transactie,
          "UPDATE persoon SET naam = ?, email = ?, wachtwoord = '', totp_geheim = '', "
          "totp_aan = 0, totp_stap = 0, totp_sinds = '', ingelogd = '', "
          "apparaten = apparaten + 1, versie = versie + 1 WHERE nr = ?")
        .bind("Persoon " + std::to_string(nr) + " (gewist)", "gewist " + std::to_string(nr), nr)
        .voerUit();
    Vraag(transactie, "DELETE FROM persoon_rol WHERE persoon = ?").bind(nr).voerUit();
    Vraag(transactie, "DELETE FROM herstelcode WHERE persoon = ?").bind(nr).voerUit();
    Vraag(transactie, "DELETE FROM aanmelding WHERE persoon = ?").bind(nr).voerUit();
    Vraag(transactie, "DELETE FROM eenmalige_link WHERE persoon = ?").bind(nr).voerUit();
    Vraag(transactie, "DELETE FROM concept WHERE persoon = ?").bind(nr).voerUit();
    Vraag(transactie, "DELETE FROM rapporttekst_concept WHERE persoon = ?").bind(nr).voerUit();
    Vraag(transactie, "DELETE FROM handeling WHERE persoon = ?").bind(nr).voerUit();
    identiteitStore::wis(transactie, moment, nr);
}

Vastlegging vastlegging(const Persoon& persoon) {
    Vastlegging uit{{"naam", persoon.naam}, {"email", persoon.email}};
    for (const Rol rol : persoon.rollen)
        uit.voegToe("rol", std::string(sleutel(rol)));
    uit.voegToe("organisatie", persoon.organisatie);
    uit.voegToe("geblokkeerd", persoon.geblokkeerd ? "ja" : "nee");
    return uit;
}

struct Geheimlezing {
    static VersleuteldGeheim lees(std::string tekst) { return VersleuteldGeheim(std::move(tekst)); }
};

bool werkteBij(Sessie& sessie, std::int64_t nr, const std::string& organisatie) {
    Vraag vraag(sessie, "SELECT 1 FROM persoon_van v WHERE v.persoon = ?1 AND " +
                            isNu("v.organisatie", "?2"));
    vraag.bind(nr, organisatie);
    return vraag.stap();
}

std::map<std::string, std::set<std::int64_t>> wieWerkteWaar(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT o.naam, v.persoon FROM persoon_van v "
                "JOIN organisatie o ON o.nr = " +
                    organisatieNu("v.organisatie") + " ORDER BY o.naam, v.persoon");
    vraag.bind();
    std::map<std::string, std::set<std::int64_t>> uit;
    while (vraag.stap())
        uit[vraag.tekst(0)].insert(vraag.getal(1));
    return uit;
}

Geheimen geheimen(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie,
                "SELECT wachtwoord, totp_geheim, totp_aan, totp_stap, totp_sinds, apparaten "
                "FROM persoon WHERE nr = ?");
    vraag.bind(nr);
    if (!vraag.stap()) throw Onvindbaar();
    return {vraag.tekst(0),      Geheimlezing::lees(vraag.tekst(1)),
            vraag.getal(2) != 0, vraag.getal(3),
            vraag.tekst(4),      vraag.klein(5)};
}

void zetWachtwoord(Transactie& transactie, std::int64_t nr, const std::string& wachtwoord,
                   Wachtwoordreden reden) {
    Vraag(transactie, "UPDATE persoon SET wachtwoord = ? WHERE nr = ?")
        .bind(wachtwoord, nr)
        .voerUit();
    if (reden == Wachtwoordreden::nieuweSterkte) return;
    vergeetApparaten(transactie, nr);
    transactie.log(reden == Wachtwoordreden::beeindigd ? Gebeurtenis::wachtwoordBeeindigd
                                                       : Gebeurtenis::wachtwoordGewijzigd,
                   persoonInLogboek(nr));
}

void beeindigWachtwoord(Transactie& transactie, std::int64_t nr) {
    zetWachtwoord(transactie, nr, std::string(kBeeindigd), Wachtwoordreden::beeindigd);
}

void vergeetApparaten(Transactie& transactie, std::int64_t nr) {
    Vraag(transactie, "UPDATE persoon SET apparaten = apparaten + 1 WHERE nr = ?")
        .bind(nr)
        .voerUit();
}

void zetTotp(Transactie& transactie, std::int64_t nr, const VersleuteldGeheim& geheim, bool aan) {
    const bool was = geheimen(transactie, nr).totpAan;
    Vraag(transactie,
          "UPDATE persoon SET totp_geheim = ?, totp_aan = ?, totp_sinds = ? WHERE nr = ?")
        .bind(geheim.str(), aan, transactie.wanneer(), nr)
        .voerUit();
    if (geheim.leeg()) herstelcodeStore::vervang(transactie, nr, {});
    if (was != aan)
        transactie.log(aan ? Gebeurtenis::codeAangezet : Gebeurtenis::codeUitgezet,
                       persoonInLogboek(nr));
}

std::vector<std::pair<std::int64_t, VersleuteldGeheim>> alleTotp(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT nr, totp_geheim FROM persoon WHERE totp_geheim <> '' ORDER BY nr");
    vraag.bind();
    std::vector<std::pair<std::int64_t, VersleuteldGeheim>> uit;
    while (vraag.stap())
        uit.emplace_back(vraag.getal(0), Geheimlezing::lees(vraag.tekst(1)));
    return uit;
}

int sluitOudeTotp(Transactie& transactie, Codekluis& kluis) {
    int uit = 0;
    for (const auto& [nr, geheim] : alleTotp(transactie)) {
        if (Codekluis::isDicht(geheim.str())) continue;
        Vraag(transactie, "UPDATE persoon SET totp_geheim = ? WHERE nr = ?")
            .bind(kluis.sluit(nr, geheim.str()).str(), nr)
            .voerUit();
        ++uit;
    }
    return uit;
}

bool verbruikTotpStap(Transactie& transactie, std::int64_t nr, std::int64_t stap) {
    return Vraag(transactie, "UPDATE persoon SET totp_stap = ? WHERE nr = ? AND totp_stap < ?")
               .bind(stap, nr, stap)
               .voerUit() == 1;
}

int aantalBeheerders(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT count(*) FROM persoon p JOIN persoon_rol r ON r.persoon = p.nr "
                "WHERE r.rol = ? AND p.geblokkeerd = 0 AND p.wachtwoord NOT IN ('', ?)");
    vraag.bind(sleutel(Rol::beheerder), kBeeindigd);
    vraag.stap();
    return vraag.klein(0);
}

}  // namespace maatlat::persoonStore
