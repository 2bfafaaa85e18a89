// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/account_eigen.h"
#include "web/mensen/account_inloggen.h"
#include "web/mensen/account_organisatie.h"
#include "web/mensen/account_toegang.h"
#include "web/onderbroken.h"
#include "web/routes.h"

namespace maatlat::web {

Routes accountRoutes() {
    const auto open = Voor::iedereen;
    const auto binnen = Voor::ingelogd;
    const auto code = Voor::codeInstellen;
    return {
        {"GET", "/inloggen", open, {{"naar"}, {"gelukt"}}, bekijkInloggen},
        {"POST",
         "/inloggen",
         open,
         {{"email"}, {"wachtwoord"}, {"naar"}, {kOnderbrokenveld}},
         logIn},
        {"GET", kOrganisatiepad, open, {{"naar"}}, bekijkOrganisatieInlog},
        {"POST",
         "/inloggen/via-organisatie",
         open,
         {{"naar"}, {kOnderbrokenveld}},
         logInViaOrganisatie},
        {"GET", "/inloggen/uitgelogd", open, {}, bekijkUitgelogd},
        {"GET", "/inloggen/code", open, {{"naar"}}, bekijkCode},
        {"POST",
         "/inloggen/code",
         open,
         {{"code"}, {"herstelcode"}, {"naar"}, {kOnderbrokenveld}},
         voerCodeIn},
        // Open, so that who was logged out already is told so and not asked to log in first.
        {"POST", "/uitloggen", open, {}, logUit},
        {"POST", "/uitloggen/overal", code, {}, logOveralUit},
        {"POST", "/uitloggen/sessie", binnen, {{"sessie"}}, logSessieUit},
        {"POST", "/account/verleng", code, {}, verleng},

        {"GET", "/eerste-keer", open, {}, bekijkEersteKeer},
        {"POST",
         "/eerste-keer",
         open,
         {{"code"}, {"naam"}, {"email"}, {"wachtwoord"}, {"herhaling"}},
         begin},
        {"GET", "/link/{token}", open, {{"met"}}, bekijkLink},
        {"POST", "/link/{token}/koppel", open, {}, koppelViaLink},
        {"POST", "/link/{token}", open, {{"wachtwoord"}, {"herhaling"}}, kiesWachtwoord},

        {"GET", "/account", binnen, {{"gelukt"}}, bekijkAccount},
        {"GET", "/account/wachtwoord", binnen, {}, bekijkWachtwoord},
        {"POST",
         "/account/wachtwoord",
         binnen,
         {{"oud"}, {"nieuw"}, {"herhaling"}},
         wijzigWachtwoord},
        {"GET", "/account/code", code, {{"naar"}}, bekijkCodeInstellen},
        {"POST",
         "/account/code/begin",
         code,
         {{"wachtwoord"}, {"naar"}, {kOnderbrokenveld}},
         beginCode},
        {"POST", "/account/code", code, {{"code"}, {"naar"}, {kOnderbrokenveld}}, bevestigCode},
        {"POST", "/account/verder", binnen, {{kOnderbrokenveld}}, gaVerder},
        {"GET", "/account/herstelcodes", binnen, {}, bekijkHerstelcodes},
        {"POST", "/account/herstelcodes", binnen, {{"wachtwoord"}}, maakHerstelcodes},
        {"GET", "/account/code/uit", binnen, {}, bekijkCodeUit},
        {"POST", "/account/code/uit", binnen, {{"wachtwoord"}, {"code"}}, zetCodeUit},
    };
}

}  // namespace maatlat::web
