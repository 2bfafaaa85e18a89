// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/toezicht_store.h"

#include <optional>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/zegelproef.h"

namespace maatlat::toezichtStore {

namespace {

constexpr const char* kKolommen =
    "f.nr, f.versie, f.organisatie, w.naam, f.periode, f.soort, f.stand, f.dag, f.tot, "
    "f.motivering, f.aan_te_tonen, f.ritme, f.grond, f.uitkomst, f.bron, f.voldoende, "
    "f.voldoende_hoogstens, f.onvoldoende, f.van, f.toets, f.regime, f.bekendgemaakt, "
    "f.gepubliceerd, f.vindplaats, f.achteraf, f.uit_bericht, f.reden, f.persoon, f.wanneer "
    "FROM toezichtfeit AS f JOIN organisatie AS w ON w.nr = f.organisatie ";

std::string vanOrganisatie() {
    return organisatieNu("f.organisatie") + " = " + organisatieNu("?1");
}

std::optional<int> aantal(const Vraag& rij, int kolom) {
    if (rij.isLeeg(kolom)) return std::nullopt;
    return rij.klein(kolom);
}

Toezichtfeit uitRij(const Vraag& rij) {
    Toezichtfeit uit;
    uit.nr = rij.getal(0);
    uit.versie = rij.klein(1);
    uit.organisatie = rij.getal(2);
    uit.organisatienaam = rij.tekst(3);
    uit.periode = rij.getal(4);
    uit.soort = metWoord<Feitsoort>(kFeitsoorten, rij.tekst(5)).value_or(Feitsoort::uitkomst);
    uit.stand = metWoord<Feitstand>(kFeitstanden, rij.tekst(6)).value_or(Feitstand::ingetrokken);
    uit.dag = rij.tekst(7);
    uit.tot = rij.tekst(8);
    uit.motivering = rij.tekst(9);
    uit.aanTeTonen = rij.tekst(10);
    uit.ritme = rij.tekst(11);
    uit.grond = rij.tekst(12);
    uit.uitkomst = rij.tekst(13);
    uit.bron = rij.tekst(14);
    uit.totaal = {aantal(rij, 15), aantal(rij, 16), aantal(rij, 17), aantal(rij, 18)};
    uit.toets = rij.getal(19);
    uit.regime = rij.tekst(20);
    uit.bekendgemaakt = rij.tekst(21);
    uit.gepubliceerd = rij.tekst(22);
    uit.vindplaats = rij.tekst(23);
    uit.achteraf = rij.getal(24) != 0;
    uit.uitBericht = rij.getal(25) != 0;
    uit.reden = rij.tekst(26);
    uit.persoon = rij.getal(27);
    uit.wanneer = rij.tekst(28);
    return uit;
}

void eisTeksten(const Toezichtfeit& feit) {
    for (const std::string* een : {&feit.motivering, &feit.aanTeTonen, &feit.ritme, &feit.grond,
                                   &feit.uitkomst, &feit.bron, &feit.vindplaats, &feit.reden})
        eisTekst(*een, "wat er over toezicht wordt vastgelegd");
}

int nieuwsteVersie(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT coalesce(max(versie), 0) FROM toezichtfeit WHERE nr = ?");
    vraag.bind(nr).stap();
    return vraag.klein(0);
}

std::int64_t volgendNummer(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT coalesce(max(nr), 0) + 1 FROM toezichtfeit");
    vraag.stap();
    return vraag.getal(0);
}

std::string organisatienaam(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT naam FROM organisatie WHERE nr = ?");
    vraag.bind(nr);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

/// What was typed of it: how its line in the log was sealed until the figures came along.
std::string getypt(const Toezichtfeit& feit) {
    std::string uit = std::to_string(feit.nr) + " " + std::string(naam(feit.soort)) + " " +
                      std::string(naam(feit.stand)) + "\n";
    for (const std::string* een :
         {&feit.dag, &feit.tot, &feit.motivering, &feit.aanTeTonen, &feit.ritme, &feit.grond,
          &feit.uitkomst, &feit.bron, &feit.bekendgemaakt, &feit.gepubliceerd, &feit.vindplaats,
          &feit.reden})
        uit += *een + "\n";
    return uit;
}

/// All of it, for its seal in the log. What was lined before this was is sealed by `getypt` alone.
std::string geheel(const Toezichtfeit& feit) {
    const auto alsTekst = [](std::optional<int> aantal) {
        return aantal ? std::to_string(*aantal) : std::string("-");
    };
    std::string uit = "geheel\n" + getypt(feit);
    for (const std::string& een :
         {std::to_string(feit.versie), std::to_string(feit.organisatie),
          std::to_string(feit.periode), alsTekst(feit.totaal.voldoende),
          alsTekst(feit.totaal.hoogstens), alsTekst(feit.totaal.onvoldoende),
          alsTekst(feit.totaal.van), std::to_string(feit.toets), feit.regime,
          std::to_string(feit.achteraf), std::to_string(feit.uitBericht),
          std::to_string(feit.persoon)})
        uit += een + "\n";
    return uit;
}

void voegRijToe(const Organisatieschrijving& organisatie, const Toezichtfeit& feit) {
    Transactie& transactie = organisatie;
    Vraag(transactie,
          "INSERT INTO toezichtfeit (nr, versie, organisatie, periode, soort, stand, dag, tot, "
          "motivering, aan_te_tonen, ritme, grond, uitkomst, bron, voldoende, voldoende_hoogstens, "
          "onvoldoende, van, toets, regime, bekendgemaakt, gepubliceerd, vindplaats, achteraf, "
          "uit_bericht, reden, persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(feit.nr, feit.versie, feit.organisatie, feit.periode, naam(feit.soort),
              naam(feit.stand), feit.dag, feit.tot, feit.motivering, feit.aanTeTonen, feit.ritme,
              feit.grond, feit.uitkomst, feit.bron, feit.totaal.voldoende, feit.totaal.hoogstens,
              feit.totaal.onvoldoende, feit.totaal.van, feit.toets, feit.regime, feit.bekendgemaakt,
              feit.gepubliceerd, feit.vindplaats, feit.achteraf, feit.uitBericht, feit.reden,
              feit.persoon, organisatie.wanneer())
        .voerUit();
}

}  // namespace

std::vector<Toezichtfeit> alle(const Organisatielezing& organisatie) {
    Vraag vraag(organisatie, std::string("SELECT ") + kKolommen + "WHERE " + vanOrganisatie() +
                                 " AND f.versie = (SELECT max(v.versie) FROM toezichtfeit AS v "
                                 "WHERE v.nr = f.nr) ORDER BY f.nr");
    vraag.bind(organisatie.nr());
    std::vector<Toezichtfeit> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

std::vector<Toezichtfeit> versies(const Organisatielezing& organisatie, std::int64_t nr) {
    Vraag vraag(organisatie, std::string("SELECT ") + kKolommen + "WHERE " + vanOrganisatie() +
                                 " AND f.nr = ?2 ORDER BY f.versie");
    vraag.bind(organisatie.nr(), nr);
    std::vector<Toezichtfeit> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

std::vector<Toezichtfeit> lopend(Organisatiesleutel, Sessie& sessie) {
    Vraag vraag(sessie,
                std::string("SELECT ") + kKolommen +
                    "WHERE f.soort IN ('instellen', 'verlengen', 'opheffen') AND f.versie = "
                    "(SELECT max(v.versie) FROM toezichtfeit AS v WHERE v.nr = f.nr) "
                    "AND NOT EXISTS (SELECT 1 FROM toezichtfeit AS e WHERE e.periode = f.periode "
                    "AND e.soort = 'opheffen' AND e.stand = 'besloten' AND e.versie = "
                    "(SELECT max(x.versie) FROM toezichtfeit AS x WHERE x.nr = e.nr)) "
                    "ORDER BY f.nr");
    std::vector<Toezichtfeit> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

std::int64_t voegToe(const Organisatieschrijving& organisatie, Toezichtfeit feit) {
    eisTeksten(feit);
    Transactie& transactie = organisatie;
    const bool nieuw = feit.nr == 0;
    Logwaarde was;
    if (nieuw) {
        feit.nr = volgendNummer(transactie);
        feit.organisatie = organisatie.nr();
        if (feit.soort == Feitsoort::instellen) feit.periode = feit.nr;
    } else {
        const auto eerder = versies(organisatie, feit.nr);
        if (eerder.empty()) throw Onvindbaar();
        const Toezichtfeit& nu = eerder.back();
        if (nieuwsteVersie(transactie, feit.nr) != feit.versie)
            throw Versieconflict({nu.versie, {}, nu.persoon, nu.wanneer});
        was = Logwaarde::getypt(geheel(nu));
    }
    ++feit.versie;
    voegRijToe(organisatie, feit);
    transactie.log(nieuw ? Gebeurtenis::toezichtVastgelegd : Gebeurtenis::toezichtGewijzigd,
                   "organisatie " + organisatienaam(transactie, feit.organisatie), was,
                   Logwaarde::getypt(geheel(feit)));
    return feit.nr;
}

std::vector<std::string> afwijkingen(Sessie& sessie, const Logboeksleutel& sleutel) {
    auto proef = Zegelproef::van(sessie, sleutel,
                                 {Gebeurtenis::toezichtVastgelegd, Gebeurtenis::toezichtGewijzigd});
    if (!proef) return {};
    Vraag vraag(sessie, std::string("SELECT ") + kKolommen + "ORDER BY f.nr, f.versie");
    std::vector<std::string> uit;
    while (vraag.stap()) {
        const Toezichtfeit een = uitRij(vraag);
        if (proef->klopt(een.wanneer, {geheel(een), getypt(een)})) continue;
        uit.push_back(een.organisatienaam + ": wat er staat over \"" +
                      std::string(titel(een.soort)) +
                      "\" is niet wat volgens het logboek is "
                      "vastgelegd.");
    }
    if (const auto over = proef->over())
        uit.push_back(
            "Van wat er over toezicht is vastgelegd, ontbreekt volgens het logboek iets "
            "van " +
            over->substr(0, 10) + ".");
    return uit;
}

}  // namespace maatlat::toezichtStore
