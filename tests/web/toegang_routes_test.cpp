// SPDX-License-Identifier: EUPL-1.2
// Every role × every route × own or other organisation × every state of the toets. Which action a
// route stands for is written down once more, by hand, beside the tests of its part
// (`test::Routeverwachtingen`): a route of which nothing is expected, or that checks another action
// than it should, fails.

#include <algorithm>
#include <map>
#include <set>

#include "domain/gebeurtenis.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "store/kader_store.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/onderzoek_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toegang.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using test::Routeverwachting;
using test::Routeverwachtingen;

class Toegangsmatrix : public testing::Test {
  protected:
    static constexpr const char* kPseudoniem = "K7QF-2M9X-A4TD";

    Proefopstelling proef;
    web::Routes routes = web::alleRoutes();

    std::vector<Persoon> iedereen() const {
        return {proef.inspecteurA, proef.inspecteurB,  proef.inspecteurElders, proef.coordinator,
                proef.beheerder,   proef.vtManagement, proef.vtElders,         meewerker,
                meelezer,          medewerkerElders};
    }

    Persoon meewerker =
        proef.nieuw("Meewerker", "meewerker", {Rol::vtMedewerker}, Proefopstelling::kOrganisatie);
    Persoon meelezer =
        proef.nieuw("Meelezer", "meelezer", {Rol::vtMedewerker}, Proefopstelling::kOrganisatie);
    Persoon medewerkerElders = proef.nieuw("Medewerker elders", "medewerker-elders",
                                           {Rol::vtMedewerker}, Proefopstelling::kAndere);

    /// As they are at the start of each request, whoever was taken out by the one before.
    void noemCollegas(std::int64_t zelfevaluatie) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Toetsschrijving toets = test::in(transactie, zelfevaluatie);
            samenwerkingStore::noem(toets, meewerker.nr, Collegataak::meewerkt,
                                    proef.vtManagement.nr);
            samenwerkingStore::noem(toets, meelezer.nr, Collegataak::leestMee,
                                    proef.vtManagement.nr);
            samenwerkingStore::zetVerantwoordelijke(toets, proef.vtManagement.nr,
                                                    proef.vtManagement.nr);
        });
    }

    /// A toets with a bron and a bevinding in it, at the organisation of the team and of VT.
    std::int64_t toetsVan(Toetssoort soort) {
        if (soort == Toetssoort::inspectie) {
            vulIn(proef.toets);
            return proef.toets;
        }
        const std::int64_t nr = proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto kop = toetskopStore::lees(test::kSleutel, transactie, proef.toets);
            BewaardOnderzoek onderzoek;
            onderzoek.onderzoek.id = "proef-zelf";
            onderzoek.onderzoek.naam = "Zelfevaluatie";
            onderzoek.onderzoek.regelset = kop->regelset;
            onderzoek.kaderHash = kop->kaderHash;
            onderzoek.soort = soort;
            onderzoekStore::bewaar(transactie, onderzoek);
            return toetskopStore::open(transactie, "proef-zelf", Proefopstelling::kOrganisatie);
        });
        vulIn(nr);
        return nr;
    }

    void vulIn(std::int64_t toets) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Bron bron;
            bron.titel = "Jaarplan";
            bron.datum = "2026-10-01";
            bron.documentsoort = "beleid";
            bronStore::bewaar(test::in(transactie, toets), bron, proef.inspecteurA.nr);
            Bevinding bevinding;
            bevinding.bron = 1;
            bevinding.tekst = "Het plan noemt de normen.";
            bevindingStore::bewaar(test::in(transactie, toets), bevinding, proef.inspecteurA.nr);
            voorElkGewoonRecord([&]<class Record>() {
                recordStore::bewaar(test::in(transactie, toets), Record(), proef.inspecteurA.nr);
            });
            veldStore::bewaar(test::in(transactie, toets), {Veldsoort::motivering, "1.1.1"},
                              "Gezien.", 0, proef.inspecteurA.nr);
            trek(transactie, toets);
        });
    }

    /// A steekproef of one dossier.
    static void trek(Transactie& transactie, std::int64_t toets) {
        const auto kader = kaderStore::lees(
            transactie, toetskopStore::lees(test::kSleutel, transactie, toets)->kaderHash);
        Dossiersteekproef steekproef;
        steekproef.titel = "Onderzoeken 2026";
        steekproef.status = Steekproefstatus::getrokken;
        steekproef.populatie.aantal = 40;
        steekproef.populatieHash = std::string(64, 'a');
        steekproef.peildatum = "2026-11-22";
        steekproef.groepen = {{"", 40, 1}};
        steekproef.formulierHash =
            dossierformulierStore::voorKader(transactie, kader->id, kader->versie).front().hash;
        steekproefStore::bewaar(test::in(transactie, toets), steekproef,
                                Gebeurtenis::steekproefGetrokken);
        steekproefStore::voegTrekkingToe(
            test::in(transactie, toets), 1,
            {1, "computer:" + std::to_string(toets), Herkomst::computer, {1}, "nu"}, 0);
        Steekproefdossier dossier;
        dossier.dubbel = true;  // else there is nothing to talk over
        dossier.pseudoniem = kPseudoniem;
        dossier.trekking = 1;
        dossier.bewarenTot = "2027-11-22";
        steekproefStore::bewaarDossier(test::in(transactie, toets), 1, dossier);
    }

    void zet(std::int64_t toets, Toetsstatus status) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const bool voorgelegd = status == Toetsstatus::vaststelling;
            test::zetStatus(test::in(transactie, toets), status,
                            voorgelegd ? proef.inspecteurA.nr : 0);
            // As it was, for who was taken out of it by the request before.
            if (toets == proef.toets)
                toetskopStore::zetTeam(test::in(transactie, toets),
                                       {proef.inspecteurA.nr, proef.inspecteurB.nr});
        });
    }

    static std::string ingevuld(std::string patroon, std::int64_t toets,
                                const std::string& onderzoek, const Persoon& persoon) {
        const std::map<std::string, std::string> delen{
            {"{toets}", std::to_string(toets)},
            {"{onderzoek}", onderzoek},
            {"{persoon}", std::to_string(persoon.nr)},
            {"{bron}", "1"},
            {"{bevinding}", "1"},
            {"{nr}", "1"},
            {"{ronde}", "1"},
            {"{bewijs}", "1"},
            {"{steekproef}", "1"},
            {"{pseudoniem}", kPseudoniem},
            {"{soort}", "motivering"},
            {"{stuk}", "leeswijzer"},
            {"{rapportzet}", "voorleggen"},
            {"{token}", "onbekend"},
            {"{deel}", "beheerder"},
            {"{versie}/{naam}", "oud/geen.png"},
            {"{code}", patroon.find("criterium/") != std::string::npos ? "1.1" : "1.1.1"}};
        for (const auto& [deel, waarde] : delen)
            if (const auto waar = patroon.find(deel); waar != std::string::npos)
                patroon.replace(waar, deel.size(), waarde);
        return patroon;
    }

    web::Antwoord doe(const web::Route& route, const Persoon& wie, const std::string& pad,
                      std::int64_t toets) {
        if (route.methode == "GET") return proef.vraag(wie, pad);
        Proefopstelling::Velden velden;
        const std::string patroon(route.patroon);
        if (patroon == "/inspecteurs")
            velden.emplace_back("organisatie", Proefopstelling::kOrganisatie);
        if (patroon.ends_with("/team")) {  // B goes out of the team
            const auto kop = proef.database().lees([&](Sessie& sessie) {
                return *toetskopStore::lees(test::kSleutel, sessie, toets);
            });
            std::string was = std::to_string(toets) + ":";
            for (const std::int64_t een : kop.team)
                was += std::to_string(een) + ",";
            velden.emplace_back("was", was);
            velden.emplace_back("lid",
                                std::to_string(toets) + "-" + std::to_string(proef.inspecteurA.nr));
        }
        if (patroon.ends_with("/vaststellen") || patroon.ends_with("/collegiale-toets")) {
            velden.emplace_back("keuze", "terugnemen");
            velden.emplace_back("versie", "1");
        }
        if (patroon == "/toets/{toets}/verwerking") {
            velden.emplace_back("versie", "1");
            velden.emplace_back("reden", "Het moet over.");
        }
        if (patroon == "/toets/{toets}/wederhoor") {
            velden.emplace_back("keuze", "sturen");
            velden.emplace_back("versie", "1");
        }
        if (patroon.ends_with("/geschiedenis/{soort}/{code}")) {
            velden.emplace_back("naar", "1");
            velden.emplace_back("versie", "1");
        }
        if (patroon.ends_with("/opvolging"))
            velden.emplace_back("keuze", wie.heeft(Rol::vtManagement) ? "indiener" : "termijn");
        if (patroon.ends_with("/tabel")) velden.emplace_back("doe", "scores");
        if (patroon.ends_with("/opmerkingen")) velden.emplace_back("plek", "score/1.1.1");
        if (patroon.ends_with("/veld") || patroon.ends_with("/concept"))
            velden.emplace_back("sleutel", "motivering/1.1.1");
        return proef.stuur(wie, pad, velden);
    }

    Besluit beste(const Persoon& wie, const Routeverwachting& verwacht,
                  const std::optional<Doelwit>& wat) const {
        Besluit uit = Besluit::bestaatNiet;
        for (const Actie actie : verwacht.acties)
            uit = std::min(uit, besluit(wie, actie, wat));
        return uit;
    }
};

/// Who has many tabs open sees in each of which toets it is.
TEST_F(Toegangsmatrix, ElkePaginaVanEenToetsNoemtOrganisatieEnOnderzoekInDeTitel) {
    const std::int64_t toets = toetsVan(Toetssoort::inspectie);
    const std::string naam = proef.database().lees([&](Sessie& sessie) {
        return toetskopStore::lees(test::kSleutel, sessie, toets)->onderzoekNaam;
    });
    int aantal = 0;
    for (const web::Route& route : routes) {
        if (route.methode != "GET" || route.patroon.find("{toets}") == std::string_view::npos)
            continue;
        const web::Antwoord pagina = proef.vraag(
            proef.inspecteurA,
            ingevuld(std::string(route.patroon), toets, proef.onderzoek, proef.inspecteurB));
        const auto begin = pagina.inhoud.find("<title>");
        if (pagina.status != 200 || begin == std::string::npos) continue;
        const std::string titel =
            pagina.inhoud.substr(begin, pagina.inhoud.find("</title>") - begin);
        if (!titel.ends_with("Maatlat")) continue;  // a report has a title of its own
        EXPECT_THAT(titel, testing::AllOf(testing::HasSubstr(Proefopstelling::kOrganisatie),
                                          testing::HasSubstr(naam)))
            << route.patroon;
        ++aantal;
    }
    EXPECT_GT(aantal, 20);
}

TEST_F(Toegangsmatrix, KentElkeRoute) {
    for (const web::Route& route : routes)
        EXPECT_TRUE(Routeverwachtingen::van(route.methode, route.patroon))
            << route.methode << " " << route.patroon
            << ": schrijf bij de tests van dit deel wie hier mag komen (test::Routeverwachtingen)";
    std::set<std::pair<std::string, std::string>> gezien;
    for (const Routeverwachting& een : Routeverwachtingen::alle()) {
        const auto past = [&](const web::Route& route) {
            return route.methode == een.methode && route.patroon == een.patroon;
        };
        EXPECT_TRUE(gezien.emplace(een.methode, een.patroon).second &&
                    std::ranges::any_of(routes, past))
            << een.methode << " " << een.patroon << ": staat er twee keer, of is geen route";
    }
}

TEST_F(Toegangsmatrix, ElkeRolKomtAlleenWaarDieMagKomen) {
    for (const web::Route& route : routes) {
        const auto* verwacht = Routeverwachtingen::van(route.methode, route.patroon);
        if (!verwacht || verwacht->overToets || verwacht->acties.empty()) continue;
        for (const Persoon& wie : iedereen()) {
            const std::string pad =
                ingevuld(std::string(route.patroon), proef.toets, proef.onderzoek, wie);
            const Besluit besloten = beste(wie, *verwacht, std::nullopt);
            // Logging out everywhere is real; do it last in a test of its own.
            if (route.patroon == "/uitloggen/overal") continue;
            const auto antwoord = doe(route, wie, pad, proef.toets);
            const bool mag = antwoord.status != 404 && antwoord.status < 500;
            EXPECT_EQ(mag, besloten == Besluit::mag)
                << wie.naam << " " << route.methode << " " << pad << " " << antwoord.status;
        }
    }
}

TEST_F(Toegangsmatrix, ElkeRolElkeStaatEigenEnAnderOrganisatie) {
    for (const Toetssoort soort : {Toetssoort::inspectie, Toetssoort::zelfevaluatie}) {
        const std::int64_t toets = toetsVan(soort);
        for (const Toetsstatus status :
             {Toetsstatus::lopend, Toetsstatus::vaststelling, Toetsstatus::vastgesteld,
              Toetsstatus::ingediend, Toetsstatus::overgenomen})
            for (const web::Route& route : routes) {
                const auto* verwacht = Routeverwachtingen::van(route.methode, route.patroon);
                if (!verwacht || !verwacht->overToets) continue;
                for (const Persoon& wie : iedereen()) {
                    zet(toets, status);
                    if (soort == Toetssoort::zelfevaluatie) noemCollegas(toets);
                    Doelwit wat;
                    wat.soort = soort;
                    wat.status = status;
                    const bool team =
                        wie.nr == proef.inspecteurA.nr || wie.nr == proef.inspecteurB.nr;
                    wat.inTeam = team && soort == Toetssoort::inspectie;
                    wat.inspecteertOrganisatie = team;
                    wat.verantwoordelijk = wie.nr == proef.vtManagement.nr;
                    wat.meewerkt = wie.nr == meewerker.nr;
                    wat.leestMee = wie.nr == meelezer.nr;
                    wat.eigenOrganisatie = wat.verantwoordelijk || wat.meewerkt || wat.leestMee;
                    wat.zelfVoorgelegd =
                        status == Toetsstatus::vaststelling && wie.nr == proef.inspecteurA.nr;
                    if (status == Toetsstatus::vastgesteld) wat.opvolging = Opvolgstap::planMaken;
                    if (status == Toetsstatus::ingediend) wat.opvolging = Opvolgstap::eigen;
                    const Besluit besloten = beste(wie, *verwacht, wat);
                    const std::string pad = ingevuld(
                        std::string(route.patroon), toets,
                        soort == Toetssoort::inspectie ? proef.onderzoek : "proef-zelf", wie);
                    const auto antwoord = doe(route, wie, pad, toets);
                    const std::string waar = wie.naam + " " + std::string(route.methode) + " " +
                                             pad + " (" + std::string(naam(soort)) + ", " +
                                             std::string(naam(status)) +
                                             "): " + std::to_string(antwoord.status);
                    EXPECT_LT(antwoord.status, 500) << waar << " " << proef.spoor.oorzaak;
                    // A bron without a file has no bijlage: that is 404 for everybody.
                    // So is a remark that nobody made, what nobody answered, a page that no
                    // editie has beside its report, a maatregel, plan or evidence that there is
                    // not, a report that says on no maatregel, and another link for who was not
                    // invited.
                    const bool bijlage =
                        route.patroon == "/toets/{toets}/bijlage/{bron}" ||
                        route.patroon == "/toets/{toets}/verantwoording" ||
                        route.patroon.starts_with("/toets/{toets}/maatregel/{nr}") ||
                        route.patroon == "/toets/{toets}/opvolging/plan/{versie}" ||
                        route.patroon.starts_with("/toets/{toets}/opvolging/voortgang/melding") ||
                        route.patroon == "/toets/{toets}/opmerkingen/{nr}/opgelost" ||
                        route.patroon == "/toets/{toets}/samenwerken/opnieuw" ||
                        route.patroon.starts_with("/toets/{toets}/verwerking/{ronde}/");
                    if (besloten == Besluit::bestaatNiet) {
                        EXPECT_EQ(antwoord.status, 404) << waar;
                    } else if (besloten == Besluit::gesloten && route.methode == "POST") {
                        EXPECT_TRUE(antwoord.status == 409 || antwoord.status == 404) << waar;
                    } else if (besloten == Besluit::mag && !bijlage) {
                        EXPECT_NE(antwoord.status, 404) << waar;
                    }
                }
            }
    }
}

TEST_F(Toegangsmatrix, WieNietIsIngelogdMoetEerstInloggen) {
    for (const web::Route& route : routes) {
        if (route.voor != web::Voor::ingelogd) continue;
        const std::string pad =
            ingevuld(std::string(route.patroon), proef.toets, proef.onderzoek, proef.gast);
        const auto antwoord = doe(route, proef.gast, pad, proef.toets);
        const bool inloggen =
            route.methode == "GET"
                ? antwoord.status == 303 && antwoord.naarPad.starts_with("/inloggen")
                : antwoord.status == 401 || antwoord.status == 403;
        EXPECT_TRUE(inloggen) << route.methode << " " << pad << " " << antwoord.status;
    }
}

TEST_F(Toegangsmatrix, GeblokkeerdIsMeteenOveral) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Persoon wie = proef.inspecteurA;
        wie.geblokkeerd = true;
        persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
    });
    EXPECT_NE(proef.vraag(proef.inspecteurA, proef.toetspad()).status, 200);
}

}  // namespace
}  // namespace maatlat
