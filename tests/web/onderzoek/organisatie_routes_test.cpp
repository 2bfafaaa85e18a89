// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "store/mensen/persoon_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "support/kaders.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/onderzoek/organisaties.h"
#include "toetsing/toegang.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtOrganisaties{
    {"GET", "/organisaties", {Actie::organisatiesLezen}},
    {"GET", "/organisaties/samengaan", {Actie::organisatieWijzigen}},
    {"POST", "/organisaties/samengaan", {Actie::organisatieWijzigen}},
    {"GET", "/organisatie/nieuw", {Actie::organisatieWijzigen}},
    {"POST", "/organisatie/nieuw", {Actie::organisatieWijzigen}},
    {"GET", "/organisatie/{nr}", {Actie::organisatiesLezen}, false, {"?pagina=2"}},
    {"GET", "/organisatie/{nr}/wijzigen", {Actie::organisatieWijzigen}},
    {"POST", "/organisatie/{nr}/wijzigen", {Actie::organisatieWijzigen}},
};

class Organisatiepaginas : public testing::Test {
  protected:
    Proefopstelling proef;

    std::int64_t nr(const std::string& naam) {
        for (const Organisatieleven& een : organisaties(proef.werkplek(), proef.coordinator))
            if (een.naam == naam) return een.nr;
        ADD_FAILURE() << naam << " is not there";
        return 0;
    }
    std::string pad(const std::string& naam, const std::string& erachter = "") {
        return "/organisatie/" + std::to_string(nr(naam)) + erachter;
    }
    std::string pagina(const Persoon& wie, const std::string& waar) {
        const auto antwoord = proef.vraag(wie, waar);
        EXPECT_EQ(antwoord.status, 200) << waar;
        return antwoord.inhoud;
    }
    web::Antwoord schrijf(const std::string& wie, const std::string& soort,
                          const std::string& waarde, const std::string& van,
                          const std::string& tot = "") {
        return proef.stuur(proef.coordinator, pad(wie, "/wijzigen"),
                           {{"soort", soort}, {"waarde", waarde}, {"van", van}, {"tot", tot}});
    }
    web::Antwoord voegSamen(const std::vector<std::string>& van, const std::string& naar,
                            const std::string& naam, const std::string& dag) {
        Proefopstelling::Velden velden{{"naar", naar.empty() ? "0" : std::to_string(nr(naar))},
                                       {"naam", naam},
                                       {"dag", dag},
                                       {"zeker", "ja"}};
        for (const std::string& een : van)
            velden.emplace_back("van", std::to_string(nr(een)));
        return proef.stuur(proef.coordinator, "/organisaties/samengaan", velden);
    }
    void eis(const web::Antwoord& antwoord) {
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud.substr(0, 4000);
    }
    void weiger(const web::Antwoord& antwoord, const std::string& melding) {
        EXPECT_EQ(antwoord.status, 422);
        EXPECT_THAT(antwoord.inhoud, HasSubstr(melding));
    }
    Toetskop kop(std::int64_t toets) {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, toets).value();
        });
    }
    Persoon nu(const Persoon& wie) {
        return proef.database().lees(
            [&](Sessie& sessie) { return persoonStore::lees(sessie, wie.nr).value(); });
    }
};

TEST_F(Organisatiepaginas, EenNieuweNaamStaatOpWatOpenIsEnNietOpWatVastligt) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vastgesteld, 0);
    });
    const std::string kader = kop(proef.toets).kaderHash;
    const std::int64_t open = proef.database().schrijf("test", [&](Transactie& transactie) {
        BewaardOnderzoek onderzoek;
        onderzoek.onderzoek.id = "later";
        onderzoek.onderzoek.naam = "Later";
        onderzoek.onderzoek.regelset = "gepubliceerd";
        onderzoek.kaderHash = kader;
        onderzoekStore::bewaar(transactie, onderzoek);
        return toetskopStore::open(transactie, "later", "Utrecht");
    });
    eis(schrijf("Utrecht", "naam", "Regio Domstad", "1-11-2026"));
    EXPECT_EQ(kop(proef.toets).organisatie, "Utrecht");
    EXPECT_EQ(kop(open).organisatie, "Regio Domstad");
    EXPECT_EQ(kop(proef.toets).organisatieNu, "Regio Domstad");
    EXPECT_EQ(nu(proef.vtManagement).organisatie, "Regio Domstad");
    EXPECT_THAT(pagina(proef.coordinator, "/onderzoek/" + proef.onderzoek),
                AllOf(HasSubstr(">Utrecht</a>"), Not(HasSubstr("Domstad"))));
    EXPECT_THAT(pagina(proef.coordinator, pad("Regio Domstad")),
                AllOf(HasSubstr("<strong>Utrecht</strong>: tot en met 31 oktober 2026."),
                      HasSubstr("<strong>Regio Domstad</strong>: vanaf 1 november 2026."),
                      HasSubstr(">Utrecht, Proefronde</a>"), HasSubstr(">Regio Domstad, Later</a>"),
                      HasSubstr("Opgeschreven door Coordinator")));
    EXPECT_THAT(pagina(proef.coordinator, "/organisaties"), HasSubstr("Eerder: Utrecht"));
    EXPECT_THAT(pagina(proef.coordinator, proef.toetspad()),
                AllOf(HasSubstr("Organisatie nu"), HasSubstr("Regio Domstad")));
    // Who manages it still reads what was adopted under the old name.
    EXPECT_THAT(pagina(proef.vtManagement, "/"), HasSubstr("Utrecht"));
}

TEST_F(Organisatiepaginas, DeOudeNaamVindtDeOrganisatieNogSteeds) {
    eis(schrijf("Utrecht", "naam", "Regio Domstad", "1-11-2026"));
    const auto alle = proef.database().lees(organisatieStore::alle);
    const auto een = std::ranges::find(alle, "Regio Domstad", &Organisatie::naam);
    ASSERT_NE(een, alle.end());
    EXPECT_THAT(een->andereNamen, testing::Contains("Utrecht"));
    // What the program brings along does not come in a second time.
    EXPECT_EQ(richtIn(proef.database(), test::criteriamap()), 0);
    EXPECT_EQ(proef.database().lees(organisatieStore::alle).size(), alle.size());
    // Nor does a file with the old name.
    proef.database().schrijf("test", [&](Transactie& transactie) {
        organisatieStore::bewaar(transactie, {{"Utrecht", {"De Dom"}}});
    });
    EXPECT_EQ(proef.database().lees(organisatieStore::alle).size(), alle.size());
    weiger(proef.stuur(proef.coordinator, "/organisatie/nieuw", {{"naam", "VT Utrecht"}}),
           "is al in gebruik. Zo heet of heette Regio Domstad.");
    EXPECT_THAT(pagina(proef.beheerder, "/beheer/logboek?organisatie=Regio+Domstad"),
                HasSubstr("organisatie gewijzigd"));
}

TEST_F(Organisatiepaginas, VanIJssellandIsTeLezenVanWieHetWas) {
    eis(schrijf("IJsselland", "drager", "Jeugdbescherming Overijssel en Kadera", "", "30-9-2017"));
    eis(schrijf("IJsselland", "rechtsvorm", "zelfstandige stichting", "1-10-2017"));
    EXPECT_THAT(pagina(proef.inspecteurA, pad("IJsselland")),
                AllOf(HasSubstr("<strong>Jeugdbescherming Overijssel en Kadera</strong>: tot en "
                                "met 30 september 2017."),
                      HasSubstr("<strong>zelfstandige stichting</strong>: vanaf 1 oktober 2017."),
                      Not(HasSubstr("/wijzigen"))));
    EXPECT_THAT(pagina(proef.inspecteurA, "/organisaties"),
                HasSubstr("Rechtsvorm: zelfstandige stichting."));
}

TEST_F(Organisatiepaginas, WatNietKanStaatErbij) {
    weiger(schrijf("Twente", "naam", "Drenthe", "1-11-2026"),
           "De naam &quot;Drenthe&quot; is al in gebruik.");
    weiger(schrijf("Twente", "naam", "Veilig Thuis", "1-11-2026"), "Vul de naam van de regio in");
    weiger(schrijf("Twente", "naam", "Regio Oost", "1-1-2027"), "Deze dag komt nog.");
    weiger(schrijf("Twente", "naam", "Regio Oost", "32-1-2026"), "Dit is geen bestaande datum.");
    weiger(schrijf("Twente", "naam", "Regio Oost", "5-5-25"), "met vier ");
    weiger(schrijf("Twente", "naam", "Regio Oost", ""), "Vul in vanaf welke dag");
    weiger(schrijf("Twente", "naam", "Twente", "1-11-2026"), "Dit staat er al");
    weiger(schrijf("Twente", "", "", "2-1-2026", "1-1-2026"), "Kies wat er verandert.");
    weiger(schrijf("Twente", "drager", "GGD", "2-1-2026", "1-1-2026"),
           "De laatste dag ligt voor de eerste dag.");
    eis(schrijf("Twente", "naam", "Regio Oost", "1-6-2026"));
    weiger(schrijf("Regio Oost", "naam", "Regio Noordoost", "1-5-2026"), "Deze periode overlapt");
    eis(proef.stuur(proef.coordinator, "/organisatie/nieuw",
                    {{"naam", "Waddeneilanden"}, {"sinds", "1-3-2026"}}));
    weiger(schrijf("Waddeneilanden", "rechtsvorm", "stichting", "1-1-2026"),
           "Waddeneilanden bestaat sinds 1 maart 2026.");
    weiger(voegSamen({"Drenthe", "Waddeneilanden"}, "", "Noord", "1-2-2026"),
           "Waddeneilanden heet zo pas vanaf 1 maart 2026.");
}

TEST_F(Organisatiepaginas, SamengaanNeemtMensenTeamsEnFeitenMee) {
    const Persoon werkteErbij =
        proef.nieuw("Overstap D", "overstap", {Rol::vtManagement}, "Midden-Brabant");
    Persoon wordt = werkteErbij;
    proef.database().schrijf("test", [&](Transactie& transactie) {
        wordt.rollen = {Rol::inspecteur};
        wordt.organisatie = "";
        persoonStore::wijzig(transactie, wordt, persoonStore::versie(transactie, wordt.nr));
    });
    eis(voegSamen({"Utrecht", "Midden-Brabant"}, "", "Midden", "1-11-2026"));
    EXPECT_EQ(nu(proef.vtManagement).organisatie, "Midden");
    EXPECT_EQ(nu(proef.vtElders).organisatie, "Midden");
    EXPECT_EQ(kop(proef.toets).organisatie, "Utrecht") << "the toets keeps its name";
    EXPECT_EQ(kop(proef.toets).organisatieNu, "Midden");
    EXPECT_EQ(kop(proef.toets).team.size(), 2u);
    // Who worked for one that went into it worked for the whole, and inspects none of it.
    for (const std::int64_t toets : {proef.toets, proef.andereToets}) {
        const std::string t = std::to_string(toets);
        Proefopstelling::Velden velden{{"lid", t + "-" + std::to_string(werkteErbij.nr)}};
        std::string was = t + ":";
        for (const std::int64_t een : kop(toets).team) {
            was += (was.back() == ':' ? "" : ",") + std::to_string(een);
            velden.emplace_back("lid", t + "-" + std::to_string(een));
        }
        velden.emplace_back("was", was);
        const auto team =
            proef.stuur(proef.coordinator, "/onderzoek/" + proef.onderzoek + "/team", velden);
        EXPECT_GE(team.status, 400) << toets;
        EXPECT_THAT(team.inhoud, HasSubstr("werkte bij"));
    }
    EXPECT_THAT(pagina(proef.coordinator, pad("Midden")),
                AllOf(HasSubstr("Op 1 november 2026 ging hierin op: <a href=\"/organisatie/"),
                      HasSubstr("Utrecht, Proefronde"), HasSubstr("Midden-Brabant, Proefronde")));
    EXPECT_THAT(pagina(proef.coordinator, pad("Utrecht")),
                AllOf(HasSubstr("Ging op 1 november 2026 op in"),
                      HasSubstr("<strong>Utrecht</strong>: tot en met 31 oktober 2026.")));
    // Nobody new is of what is no more, and no onderzoek is opened there.
    EXPECT_THAT(pagina(proef.beheerder, "/beheer/personen/nieuw"),
                AllOf(HasSubstr(">Midden<"), Not(HasSubstr(">Utrecht<"))));
    EXPECT_THAT(onderzoekkeuzes(proef.werkplek(), proef.coordinator).organisaties,
                Not(testing::Contains("Utrecht")));
}

TEST_F(Organisatiepaginas, SamengaanGaatNietInEenKringEnNietTweeKeer) {
    eis(voegSamen({"Twente"}, "Drenthe", "", "1-6-2026"));
    weiger(voegSamen({"Drenthe"}, "Twente", "", "1-7-2026"),
           "Twente ging zelf al op 1 juni 2026 op in Drenthe. Zo gaan zij in een kring in elkaar "
           "op.");
    weiger(voegSamen({"Twente"}, "Zeeland", "", "1-7-2026"),
           "Twente ging zelf al op 1 juni 2026 op in Drenthe.");
    weiger(voegSamen({"Zeeland"}, "Zeeland", "", "1-7-2026"),
           "Kies welke andere organisatie hierin opgaat.");
    weiger(voegSamen({"Zeeland"}, "", "Kust", "1-7-2026"), "Kies twee of meer organisaties");
    weiger(schrijf("Twente", "naam", "Regio Oost", "1-7-2026"),
           "Twente ging op 1 juni 2026 op in Drenthe.");
    // A row of them: what went into one that went on is of the last.
    eis(voegSamen({"Drenthe", "Groningen"}, "", "Noordoost", "1-8-2026"));
    EXPECT_THAT(pagina(proef.coordinator, pad("Twente")), HasSubstr(">Drenthe</a>"));
    const auto bestaande = proef.database().lees(organisatieStore::bestaande);
    for (const char* weg : {"Twente", "Drenthe", "Groningen"})
        EXPECT_EQ(std::ranges::find(bestaande, weg, &Organisatie::naam), bestaande.end()) << weg;
}

TEST_F(Organisatiepaginas, ZonderVinkjeGaatNietsSamen) {
    const auto antwoord = proef.stuur(proef.coordinator, "/organisaties/samengaan",
                                      {{"van", std::to_string(nr("Twente"))},
                                       {"van", std::to_string(nr("Drenthe"))},
                                       {"naar", "0"},
                                       {"naam", "Oost"},
                                       {"dag", "1-6-2026"}});
    weiger(antwoord, "Zet hier een vinkje als u zeker weet dat dit klopt.");
    EXPECT_THAT(antwoord.inhoud, HasSubstr("value=\"Oost\""));
    EXPECT_EQ(proef.vraag(proef.coordinator, "/organisatie/999").status, 404);
}

}  // namespace
}  // namespace maatlat
