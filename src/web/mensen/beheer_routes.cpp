// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaartermijnen.h"
#include "web/mensen/beheer_bewaren.h"
#include "web/mensen/beheer_logboek.h"
#include "web/mensen/beheer_personen.h"
#include "web/mensen/beheer_rollen.h"
#include "web/mensen/beheer_toegang.h"
#include "web/routes.h"

namespace maatlat::web {

Routes beheerRoutes() {
    const auto binnen = Voor::ingelogd;
    const std::vector<Veldregel> persoon{{"naam"}, {"email"}, {"rol", true}, {"organisatie"}};
    std::vector<Veldregel> metVersie = persoon;
    metVersie.push_back({"versie"});
    const std::vector<Veldregel> zoeken{{"van"},         {"tot"},   {"persoon"},
                                        {"organisatie"}, {"soort"}, {"wat"}};
    std::vector<Veldregel> bladeren = zoeken;
    bladeren.push_back({"pagina"});
    bladeren.push_back({"nakijken"});
    std::vector<Veldregel> termijnen;
    for (const Bewaartermijn& een : kBewaartermijnen)
        termijnen.push_back({een.naam});
    return {
        {"GET", "/beheer/personen", binnen, {{"gelukt"}, {"pagina"}}, bekijkPersonen},
        {"GET", "/beheer/personen/nieuw", binnen, {}, bekijkNieuwePersoon},
        {"POST", "/beheer/personen/nieuw", binnen, persoon, nodigUit},
        {"GET", "/beheer/personen/{persoon}", binnen, {{"gelukt"}}, bekijkPersoon},
        {"POST", "/beheer/personen/{persoon}", binnen, metVersie, wijzigPersoon},
        {"GET", "/beheer/personen/{persoon}/link", binnen, {}, bekijkLinkMaken},
        {"POST",
         "/beheer/personen/{persoon}/link",
         binnen,
         {{"zonder-code"}, {"wachtwoord-weg"}},
         maakLink},
        {"GET", "/beheer/rollen", binnen, {{"gelukt"}}, bekijkRollen},
        {"POST", "/beheer/rollen", binnen, {{"verzoek"}, {"keuze"}}, beslisRollen},
        {"GET", "/beheer/inloggen", binnen, {{"gelukt"}}, bekijkInloginstellingen},
        {"POST",
         "/beheer/inloggen",
         binnen,
         {{"rol", true}, {"wachtwoord", true}, {"ook-code"}},
         wijzigInloginstellingen},
        {"GET", "/beheer/personen/{persoon}/blokkade", binnen, {}, bekijkBlokkade},
        {"POST",
         "/beheer/personen/{persoon}/blokkade",
         binnen,
         {{"versie"}, {"blokkeren"}},
         zetBlokkade},
        {"GET", "/beheer/bewaartermijn", binnen, {{"gelukt"}}, bekijkBewaartermijnen},
        {"POST", "/beheer/bewaartermijn", binnen, termijnen, wijzigBewaartermijnen},
        {"GET", "/beheer/klok", binnen, {{"gelukt"}}, bekijkKlok},
        {"POST", "/beheer/klok", binnen, {{"gezien"}}, bevestigKlok},
        {"GET", "/beheer/logboek", binnen, bladeren, bekijkLogboek},
        {"GET", "/beheer/logboek/bestand", binnen, zoeken, haalLogboek},
    };
}

}  // namespace maatlat::web
