// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "pages/recordvelden.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/steekproef/heropening_store.h"
#include "support/dossierproef.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/teamhulp.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/handelen.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toegang.h"

namespace maatlat::test {

/// The application with a toets in every state, each filled through its forms with words that tell
/// of which toets they are: to see who finds what where. Two teams that may not read each other:
/// A with B, and C (`proef.inspecteurElders`) with D.
class Inhoudproef {
  public:
    using Velden = Proefopstelling::Velden;

    /// One toets: who fills it in, and what was put in it.
    struct Gevuld {
        std::int64_t nr = 0;
        Persoon wie;                      ///< of the team, or of VT-management
        Persoon collega;                  ///< the second one of that team; `wie` itself at VT
        std::set<std::string> soorten{};  ///< of words: "motivering", "bevinding", …
    };

    explicit Inhoudproef(web::Routes routes = web::alleRoutes(),
                         const std::string& bestand = ":memory:")
        : proef(std::move(routes), bestand) {
        inspecteurD = proef.nieuw("Inspecteur D", "inspecteur-d", {Rol::inspecteur});
        openRonde();
        openZelfevaluaties();
        noemCollegas();
    }

    Proefopstelling proef;
    Persoon inspecteurD;
    Persoon meewerker;      ///< in the zelfevaluatie that runs
    Persoon meelezer;       ///< in the one that was handed in
    Persoon nietGenoemd;    ///< a colleague of the same organisation, named in none
    std::string onderzoek;  ///< of all inspecties here
    std::vector<Gevuld> toetsen;

    std::vector<Persoon> iedereen() const {
        return {proef.inspecteurA,  proef.inspecteurB, proef.inspecteurElders,
                inspecteurD,        proef.coordinator, proef.beheerder,
                proef.vtManagement, proef.vtElders,    meewerker,
                meelezer,           nietGenoemd,       proef.gast};
    }

    /// The beginning of every word of a toets; no other toets has a word that holds it.
    static std::string merk(std::int64_t toets) { return "zq" + std::to_string(toets) + "q"; }

    /// The beginning of what a person typed and did not save: of nobody else's business.
    static std::string conceptmerk(const Persoon& wie) {
        return "zc" + std::to_string(wie.nr) + "q";
    }

    bool magLezen(const Persoon& wie, std::int64_t toets) {
        bool uit = false;
        inzienAlle(proef.werkplek(), wie, [&](const Toetseninzage& alle) {
            alle.elkMet({toets}, [&](const Toetsinzage&) { uit = wie.nr != 0; });
        });
        return uit;
    }

    /// Whether it is the adopted report of their own organisation.
    bool magVastgesteldLezen(const Persoon& wie, std::int64_t toets) {
        try {
            inzien(proef.werkplek(), wie, toets, Actie::vastgesteldLezen,
                   [](const Toetsinzage&) {});
            return true;
        } catch (const Onvindbaar&) {
            return false;
        } catch (const NietNu&) {
            return false;
        }
    }

    Toetsstatus status(std::int64_t toets) {
        return proef.database().lees(
            [&](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, toets)->status; });
    }

    /// Gives every verwachting of a toets this score, as who fills it in.
    void beoordeel(const Gevuld& van, const std::string& score) {
        for (const char* code :
             {"1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2.1", "1.2.2", "1.2.3", "1.2.4",
              "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "2.1.1", "2.1.2", "2.1.3",
              "2.2.1", "2.2.2", "2.2.3", "3.1.2", "3.1.3", "3.1.4", "3.2.1", "3.2.2"}) {
            veld(van, std::string("score/") + code, score);
            if (score != "voldoende") veld(van, std::string("motivering/") + code, "Dat bleek.");
        }
    }

    void veld(const Gevuld& van, const std::string& sleutel, const std::string& waarde) {
        auto& [versie, was] = velden_[{van.nr, sleutel}];
        eisGelukt(proef.stuur(
            van.wie, pad(van, "/veld"),
            {{"sleutel", sleutel}, {"versie", std::to_string(versie)}, {"waarde", waarde}}));
        if (was != waarde) ++versie;  // the same again changes nothing
        was = waarde;
    }

    std::string pad(const Gevuld& van, const std::string& erachter = "") const {
        return "/toets/" + std::to_string(van.nr) + erachter;
    }

  private:
    static void eisGelukt(const web::Antwoord& antwoord) {
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    }

    std::string woord(Gevuld& van, const std::string& soort) const {
        van.soorten.insert(soort);
        return merk(van.nr) + soort;
    }

    void openRonde() {
        NieuwOnderzoek opdracht;
        opdracht.naam = "Ronde met inhoud";
        opdracht.toezichthouder = "Inspectie";
        opdracht.periodeVan = "2026-09-01";
        opdracht.periodeTot = "2026-12-31";
        opdracht.regelset = "gepubliceerd";
        opdracht.kaderHash = proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(kSleutel, sessie, proef.toets)->kaderHash;
        });
        const std::vector<std::pair<std::string, Toetsstatus>> van{
            {"Utrecht", Toetsstatus::lopend},
            {"Friesland", Toetsstatus::lopend},
            {"IJsselland", Toetsstatus::vaststelling},
            {"Haaglanden", Toetsstatus::vaststelling},
            {"Twente", Toetsstatus::vastgesteld},
            {"Midden-Brabant", Toetsstatus::vastgesteld},
            {"Rotterdam-Rijnmond", Toetsstatus::overgenomen}};
        for (const auto& [organisatie, status] : van)
            opdracht.organisaties.push_back(organisatie);
        onderzoek = openOnderzoek(proef.werkplek(), proef.handeling(proef.coordinator), opdracht);
        const auto koppen = proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(kSleutel, sessie, onderzoek);
        });
        std::size_t plaats = 0;
        for (const auto& [organisatie, status] : van) {
            const bool eerste = plaats++ % 2 == 0;
            Gevuld een{0, eerste ? proef.inspecteurA : proef.inspecteurElders,
                       eerste ? proef.inspecteurB : inspecteurD};
            for (const Toetskop& kop : koppen)
                if (kop.organisatie == organisatie) een.nr = kop.nr;
            zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), een.nr, {},
                    {een.wie.nr, een.collega.nr});
            vul(een, plaats % 3 == 0 ? "onvoldoende" : "voldoende");
            if (status != Toetsstatus::overgenomen)  // there the team has none
                eisGelukt(proef.stuur(een.wie, pad(een, "/opmerkingen"),
                                      {{"plek", "motivering/1.1.1"},
                                       {"tekst", "Klopt " + woord(een, "veldopmerking") + "?"}}));
            breng(een, status);
            toetsen.push_back(std::move(een));
        }
    }

    void openZelfevaluaties() {
        const std::string kader = proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(kSleutel, sessie, proef.toets)->kaderHash;
        });
        for (const bool ingediend : {false, true}) {
            const Persoon& wie = ingediend ? proef.vtElders : proef.vtManagement;
            const std::string waar =
                proef.stuur(wie, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}}).naarPad;
            Gevuld een{std::stoll(waar.substr(waar.rfind('/') + 1)), wie, wie};
            vul(een, "voldoende");
            if (ingediend) breng(een, Toetsstatus::ingediend);
            toetsen.push_back(std::move(een));
        }
    }

    /// Colleagues see one zelfevaluatie, and nothing else.
    void noemCollegas() {
        const auto nieuw = [&](const std::string& naam, const std::string& organisatie) {
            return proef.nieuw(naam, naam, {Rol::vtMedewerker}, organisatie);
        };
        meewerker = nieuw("meewerker", Proefopstelling::kOrganisatie);
        meelezer = nieuw("meelezer", Proefopstelling::kAndere);
        nietGenoemd = nieuw("niet-genoemd", Proefopstelling::kOrganisatie);
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const std::int64_t lopend = toetsen[toetsen.size() - 2].nr;
            const std::int64_t ingediend = toetsen[toetsen.size() - 1].nr;
            samenwerkingStore::noem(in(transactie, lopend), meewerker.nr, Collegataak::meewerkt,
                                    proef.vtManagement.nr);
            samenwerkingStore::noem(in(transactie, ingediend), meelezer.nr, Collegataak::leestMee,
                                    proef.vtElders.nr);
        });
    }

    /// Something of every kind, through the forms.
    void vul(Gevuld& van, const std::string& score) {
        beoordeel(van, score);
        for (const auto& [sleutel, soort] : {std::pair{"motivering/1.1.1", "motivering"},
                                             {"verbeterpunt/1.1.1", "verbeterpunt"},
                                             {"onderbouwing/1.1", "onderbouwing"},
                                             {"aandachtspunt/1.1", "aandachtspunt"},
                                             {"good-practice/1", "goodpractice"},
                                             {"inleiding/toets", "inleiding"}}) {
            veld(van, sleutel, "Eerst " + woord(van, std::string(soort) + "oud") + ".");
            veld(van, sleutel, "Nu " + woord(van, soort) + ".");
        }
        vulBronnen(van);
        vulRecords(van);
        vulDossiers(van);
        typ(van);
    }

    void vulBronnen(Gevuld& van) {
        web::Verzoek document = proef.formulier(van.wie, pad(van, "/bron/nieuw"),
                                                {{"soort", "document"},
                                                 {"titel", woord(van, "document")},
                                                 {"documentsoort", "beleid"},
                                                 {"datum", "2026-01-01"}});
        const std::string inhoud = woord(van, "bijlageinhoud") + "\n";
        document.uploads.push_back({"bijlage", woord(van, "bijlagenaam") + ".txt",
                                    map_.schrijf("upload", inhoud),
                                    static_cast<std::int64_t>(inhoud.size())});
        eisGelukt(proef.doe(document));
        eisGelukt(proef.stuur(van.wie, pad(van, "/bron/nieuw"),
                              {{"soort", "interview"},
                               {"gesprekspartner", "management"},
                               {"aantal", "1"},
                               {"datum", "2026-11-20"},
                               {"interviewers", woord(van, "interviewers")}}));
        eisGelukt(proef.stuur(van.wie, pad(van, "/bevinding/nieuw"),
                              {{"bron", "1"},
                               {"tekst", "Er staat " + woord(van, "bevinding") + "."},
                               {"verwachting", "1.1.1"},
                               {"richting", "voldoende"}}));
        eisGelukt(proef.stuur(van.wie, pad(van, "/interview/2"),
                              {{"versie", "0"},
                               {"notities", "Men zei " + woord(van, "interview") + " #1.1.2 +"},
                               {"doe", "maak"}}));
    }

    /// One of every kind whose pages follow from its description, with a word in each text.
    void vulRecords(Gevuld& van) {
        voorElkGewoonRecord([&]<class Record>() {
            const std::string kind(naam(Recordvorm<Record>::kSoort));
            Velden velden{{"versie", "0"}};
            for (const Recordvraag& een : vragenVan<Record>(Recordvorm<Record>::kFormulier))
                velden.emplace_back(een.vraag.naam, waardeVan(van, kind, een));
            eisGelukt(proef.stuur(van.wie, pad(van, "/" + kind + "/nieuw"), velden));
        });
    }

    std::string waardeVan(Gevuld& van, const std::string& kind, const Recordvraag& vraag) const {
        switch (vraag.eisen.wijze) {
            case Veldwijze::datum:
                return "2026-11-20";
            case Veldwijze::keuze:
                return std::string(vraag.eisen.keuzes.front());
            case Veldwijze::getal:
                return std::to_string(vraag.eisen.minstens);
            default:
                return woord(van, kind + std::string(vraag.vraag.naam));
        }
    }

    void vulDossiers(Gevuld& van) {
        const auto dossiers = trekDossiers(proef, van.nr, tekst(woord(van, "steekproef")));
        eisGelukt(proef.stuur(van.wie, pad(van, "/steekproef/1/dossier/" + dossiers[0]),
                              Dossierproef::antwoorden({{"toelichting", woord(van, "dossier")}})));
        // As if two readers had finished it, and somebody gave it back to them.
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Heropening heropening;
            heropening.pseudoniem = dossiers[0];
            heropening.reden = tekst(woord(van, "heropening"));
            heropening.eerste.toelichting = tekst(woord(van, "eerder"));
            heropening.eerste.persoon = heropening.tweede.persoon = heropening.persoon = van.wie.nr;
            heropeningStore::bewaar(in(transactie, van.nr), 1, heropening);
        });
    }

    /// What is typed and not saved.
    void typ(Gevuld& van) {
        proef.stuurStil(van.wie, pad(van, "/concept"),
                        {{"sleutel", "onderbouwing/1.2"},
                         {"versie", "0"},
                         {"waarde", conceptmerk(van.wie) + "veld"}});
        proef.stuurStil(van.wie, pad(van, "/formulierconcept"),
                        {{"sleutel", "bevinding/nieuw"},
                         {"versie", "0"},
                         {"bij", ""},
                         {"bron", "1"},
                         {"tekst", conceptmerk(van.wie) + "bevinding"},
                         {"codes", ""}});
        // Notes of an interview that are no bevindingen yet.
        proef.stuurStil(van.wie, pad(van, "/formulierconcept"),
                        {{"sleutel", "interview/2"},
                         {"versie", "0"},
                         {"notities", conceptmerk(van.wie) + "notities"}});
    }

    void breng(Gevuld& van, Toetsstatus status) {
        const auto doe = [&](const Persoon& wie, const std::string& keuze,
                             const Velden& meer = {}) {
            Velden velden{{"versie", versie(van)}, {"keuze", keuze}};
            velden.insert(velden.end(), meer.begin(), meer.end());
            velden = metHiaten(std::move(velden));
            eisGelukt(proef.stuur(wie, pad(van, "/vaststellen"), velden));
        };
        if (status == Toetsstatus::ingediend)
            return eisGelukt(proef.stuur(van.wie, pad(van, "/indienen"),
                                         metHiaten({{"versie", versie(van)}, {"zeker", "ja"}})));
        if (status == Toetsstatus::overgenomen) {  // only an import makes one of these
            proef.database().schrijf("test", [&](Transactie& transactie) {
                test::zetStatus(in(transactie, van.nr), status, 0);
            });
            return;
        }
        doe(van.wie, "voorleggen");
        if (status == Toetsstatus::lopend)
            doe(van.collega, "teruggeven", {{"reden", "Zie " + woord(van, "teruggave")}});
        if (status == Toetsstatus::vastgesteld)
            doe(van.collega, "vaststellen", {{"gelezen", "ja"}});
    }

    std::string versie(const Gevuld& van) {
        return proef.database().lees([&](Sessie& sessie) {
            return std::to_string(toetskopStore::lees(kSleutel, sessie, van.nr)->versie);
        });
    }

    Werkmap map_;
    std::map<std::pair<std::int64_t, std::string>, std::pair<int, std::string>>
        velden_;  ///< version, value
};

}  // namespace maatlat::test
