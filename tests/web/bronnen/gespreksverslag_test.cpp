// SPDX-License-Identifier: EUPL-1.2
// The gespreksverslag of an interview: what is printed, what the person who was spoken with says of
// it, and what becomes of that when the notes change.
#include "domain/bronnen/gespreksverslag.h"

#include "store/bronnen/gespreksverslag_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtVerslag{
    {"GET", "/toets/{toets}/interview/{bron}/verslag", {Actie::notitiesLezen}, true},
    {"POST", "/toets/{toets}/interview/{bron}/akkoord", {Actie::toetsInvullen}, true},
};

class Gespreksverslagen : public testing::Test {
  protected:
    Gespreksverslagen() {
        proef_.stuur(proef_.inspecteurA, proef_.toetspad("/bron/nieuw"),
                     {{"soort", "interview"},
                      {"gesprekspartner", "leidinggevende"},
                      {"aantal", "2"},
                      {"datum", "2026-11-20"},
                      {"interviewers", "twee inspecteurs"}});
    }

    Antwoord noteer(const std::string& notities, const std::string& versie) {
        return proef_.stuur(proef_.inspecteurA, pad_,
                            {{"versie", versie}, {"notities", notities}, {"doe", "opslaan"}});
    }
    Antwoord antwoord(const std::string& uitkomst, const std::string& versie,
                      const std::string& opmerking = "") {
        return proef_.stuur(proef_.inspecteurA, pad_ + "/akkoord",
                            {{"versie", versie},
                             {"uitkomst", uitkomst},
                             {"op", "21-11-2026"},
                             {"door", "leidinggevende"},
                             {"opmerking", opmerking}});
    }
    std::string lees(const std::string& erachter = "/verslag") {
        return proef_.vraag(proef_.inspecteurB, pad_ + erachter).inhoud;
    }
    std::vector<std::string> verantwoording() {
        const Toetstekst tekst = inzien(
            proef_.werkplek(), proef_.inspecteurA, proef_.toets, Actie::toetsLezen,
            [](const Toetsinzage& inzage) { return rapportstof(inzage).ronde.teksten.front(); });
        std::vector<std::string> uit;
        for (const Brontekst& een : tekst.verantwoording)
            uit.push_back(een.tekst);
        return uit;
    }

    test::Proefopstelling proef_;
    std::string pad_ = proef_.toetspad("/interview/1");
    const std::string notities_ = "We bellen altijd terug. #1.1.2 +\n\nEr is een plan.";
};

TEST_F(Gespreksverslagen, TonenWatErIsGezegdZonderTekens) {
    EXPECT_THAT(lees(),
                AllOf(HasSubstr("nog geen notities opgeslagen"), Not(HasSubstr("/akkoord"))));
    noteer(notities_, "0");
    EXPECT_THAT(lees(), AllOf(HasSubstr("<p>We bellen altijd terug.</p>"),
                              HasSubstr("<p>Er is een plan.</p>"), Not(HasSubstr("#1.1.2")),
                              HasSubstr("Interview met 2 leidinggevenden"), HasSubstr("Utrecht"),
                              HasSubstr("20 november 2026"), HasSubstr("twee inspecteurs"),
                              HasSubstr("Handtekening:"), HasSubstr("nog geen antwoord"),
                              HasSubstr("blijft bewaard zolang de toets er is")));
}

TEST_F(Gespreksverslagen, HoudenHetAkkoordMetDeTekstVanToen) {
    noteer(notities_, "0");
    EXPECT_EQ(antwoord("akkoord", "1").naarPad, pad_ + "/verslag?gelukt=opgeslagen");
    EXPECT_THAT(lees(), AllOf(HasSubstr("Akkoord op 21 november 2026, door: leidinggevende."),
                              Not(HasSubstr("gewijzigd"))));
    EXPECT_THAT(verantwoording(), Contains("Gespreksverslagen: 1 van 1 gesprek. Akkoord van de "
                                           "gesprekspartner: 1."));
    EXPECT_THAT(lees(""), HasSubstr("dan vervalt dat akkoord, en dat blijft te zien"));
    noteer("We bellen soms terug. #1.1.2 -\n\nEr is een plan.", "2");
    EXPECT_THAT(lees(), AllOf(HasSubstr("Na het akkoord gewijzigd."),
                              HasSubstr("De tekst waarop is geantwoord"),
                              HasSubstr("<p>We bellen altijd terug.</p>"),
                              HasSubstr("<p>We bellen soms terug.</p>")));
    EXPECT_THAT(proef_.vraag(proef_.coordinator, proef_.toetspad("/bronnen")).inhoud,
                HasSubstr("Gespreksverslag: na het akkoord gewijzigd"));
    EXPECT_THAT(verantwoording(), Contains(HasSubstr("Na het akkoord gewijzigd: 1.")));
    EXPECT_EQ(antwoord("akkoord", "3").status, 303);
    EXPECT_THAT(lees(), Not(HasSubstr("gewijzigd")));
}

/// What is erased stands nowhere any more, also not with the akkoord.
TEST_F(Gespreksverslagen, ErasesNoTextThatStillStandsWithTheAkkoord) {
    noteer(notities_, "0");
    antwoord("akkoord", "1");
    noteer("We bellen soms terug.", "2");
    const std::string wis = proef_.toetspad("/geschiedenis/interview/1/1/wissen");
    const auto vraag = [&] {
        return proef_.stuur(proef_.inspecteurA, wis, {{"reden", "Er stond een naam in."}});
    };
    EXPECT_THAT(vraag().inhoud, HasSubstr("staat nog de tekst waarop is geantwoord"));
    EXPECT_EQ(antwoord("geen", "3").status, 303);
    EXPECT_EQ(vraag().status, 303);
}

/// A bevinding, a code or a mark changes nothing of what was said.
TEST_F(Gespreksverslagen, HoudenHetAkkoordAlsErBevindingenVanKomen) {
    noteer(notities_, "0");
    antwoord("akkoord", "1");
    proef_.stuur(proef_.inspecteurA, pad_,
                 {{"versie", "2"}, {"notities", notities_ + " #1.1.1"}, {"doe", "maak"}});
    EXPECT_THAT(lees(""), HasSubstr("[bevinding 2]"));
    EXPECT_THAT(lees(), Not(HasSubstr("gewijzigd")));
}

TEST_F(Gespreksverslagen, RakenHetAkkoordNietKwijtAlsEenOudeVersieTerugkomt) {
    noteer(notities_, "0");
    antwoord("akkoord", "1");
    noteer("Iets anders.", "2");
    proef_.stuur(proef_.inspecteurA, proef_.toetspad("/geschiedenis/interview/1"),
                 {{"naar", "1"}, {"versie", "3"}});
    EXPECT_THAT(lees(),
                AllOf(HasSubstr("Akkoord op 21 november 2026"), Not(HasSubstr("gewijzigd"))));
}

TEST_F(Gespreksverslagen, VragenBijNietAkkoordWaarom) {
    noteer(notities_, "0");
    const Antwoord zonder = antwoord("niet akkoord", "1");
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("Schrijf op waarom de gesprekspartner niet akkoord is."));
    EXPECT_EQ(antwoord("niet akkoord", "1", "Het plan is nog niet af.").status, 303);
    EXPECT_THAT(lees(), AllOf(HasSubstr("Niet akkoord op 21 november 2026"),
                              HasSubstr("Opmerking: Het plan is nog niet af.")));
    EXPECT_THAT(verantwoording(), Contains(HasSubstr("gesprekspartner: 0. Niet akkoord: 1.")));
    EXPECT_EQ(antwoord("geen", "2").status, 303);
    EXPECT_THAT(lees(), HasSubstr("nog geen antwoord"));
    EXPECT_THAT(verantwoording(), Contains(HasSubstr("Geen antwoord gekregen: 1.")));
}

TEST_F(Gespreksverslagen, NemenNietsOverVanEenAndereVersie) {
    noteer(notities_, "0");
    noteer("Iets anders.", "1");
    const Antwoord laat = antwoord("akkoord", "1");
    EXPECT_EQ(laat.status, 409);
    EXPECT_THAT(laat.inhoud, AllOf(HasSubstr("intussen gewijzigd"), HasSubstr("Iets anders."),
                                   HasSubstr("value=\"leidinggevende\"")));
    EXPECT_THAT(lees(), HasSubstr("nog geen antwoord"));
}

TEST_F(Gespreksverslagen, BewakenWatErBijWordtGetypt) {
    noteer(notities_, "0");
    const Antwoord antwoordMet = antwoord("akkoord", "1", "Bel 06-12345678.");
    EXPECT_EQ(antwoordMet.status, 422);
    EXPECT_THAT(antwoordMet.inhoud, HasSubstr("privacy_reden"));
    EXPECT_EQ(antwoord("misschien", "1").status, 422);
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, pad_ + "/akkoord", {{"versie", "1"}}).status, 422);
}

TEST_F(Gespreksverslagen, ZijnVoorWieDeToetsInvult) {
    noteer(notities_, "0");
    for (const Persoon& wie : {proef_.coordinator, proef_.inspecteurElders, proef_.vtManagement})
        EXPECT_EQ(proef_.vraag(wie, pad_ + "/verslag").status, 404) << wie.naam;
    EXPECT_THAT(proef_.vraag(proef_.coordinator, proef_.toetspad("/bron/1")).inhoud,
                Not(HasSubstr("/verslag")));
    proef_.stuur(proef_.inspecteurA, proef_.toetspad("/bron/nieuw"),
                 {{"soort", "observatie"}, {"titel", "Overleg"}, {"datum", "2026-11-20"}});
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/interview/2/verslag")).status, 409)
        << "of an interview only";
}

}  // namespace
}  // namespace maatlat::web
