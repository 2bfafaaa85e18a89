// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "kader/steekproef/dossierformulier_lezer.h"
#include "store/steekproef/dossierformulier_store.h"
#include "support/opvolging/voortgangproef.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat::test {

/// A form that asks two questions for 1.1.1, one of which hangs on a third without a verwachting,
/// one for 2.1.1, and none for 1.1.2.
inline const std::string kOpvolgformulier = R"(soort: dossierformulier
id: opvolgformulier
versie: "1"
naam: Opvolgformulier
bron: Een proef
kader: { id: veilig-thuis-stap1, versie: "2015" }
vragen:
  - code: nacht
    tekst: Kwam de melding buiten kantoortijd?
    soort: ja-nee
  - code: achterwacht
    tekst: Was er een achterwacht?
    kort: er was een achterwacht
    soort: ja-nee
    verwachting: 1.1.1
    geldt_als: { vraag: nacht, antwoorden: [ja] }
  - code: gebeld
    tekst: Is er teruggebeld?
    kort: er is teruggebeld
    soort: ja-nee
    verwachting: 1.1.1
  - code: plan
    tekst: Staat er een veiligheidsplan in het dossier?
    kort: er staat een veiligheidsplan
    soort: ja-nee
    verwachting: 2.1.1
)";

/// A plan that is carried out, at a toets of whose kader there is a dossierformulier.
class Opvolgsteekproefproef : public Voortgangproef {
  public:
    void beginMetFormulier() {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Dossierformulier van = leesDossierformulier(kOpvolgformulier, "proef.yaml");
            dossierformulierStore::bewaar(
                transactie,
                {van.id, van.versie, van.kader, van.kaderversie, van.hash, kOpvolgformulier});
        });
        Voortgangproef::begin();
    }

    /// So many dossiers with numbers from `eerste` on.
    static std::string lijst(int aantal, int eerste = 1) {
        std::string uit = "dossier\n";
        for (int i = 0; i < aantal; ++i)
            uit += "2027-0" + std::to_string(10000 + eerste + i) + "\n";
        return uit;
    }

    web::Antwoord begin(const Persoon& wie, Velden vraag, const std::string& inhoud) {
        vraag.emplace_back("titel", "Dossiers van voorjaar 2027");
        web::Verzoek verzoek = proef.formulier(wie, pad("/steekproef/nieuw"), vraag);
        verzoek.uploads.push_back({"lijst", "lijst.csv",
                                   map.schrijf("lijst-" + std::to_string(++lijsten_), inhoud),
                                   static_cast<std::int64_t>(inhoud.size())});
        return proef.doe(verzoek);
    }

    std::string steekproefpad(int nr, const std::string& erachter = "") const {
        return proef.toetspad("/steekproef/" + std::to_string(nr) + erachter);
    }

    Steekproefblad blad(const Persoon& wie, int nr) {
        return leesSteekproef(proef.werkplek(), wie, proef.toets, nr);
    }

    web::Antwoord legVast(const Persoon& wie, int nr, const std::string& aantal,
                          const std::string& dubbel = "0") {
        const Steekproefblad nu = blad(wie, nr);
        return proef.stuur(wie, steekproefpad(nr, "/plan"),
                           {{"versie", std::to_string(nu.steekproef.versie)},
                            {"formulier", nu.formulieren.at(0).hash},
                            {"kolom", "geen"},
                            {"aantal", aantal},
                            {"dubbel_percentage", dubbel},
                            {"peildatum", "1-3-2027"}});
    }

    web::Antwoord trek(const Persoon& wie, int nr) {
        return proef.stuur(wie, steekproefpad(nr, "/trekking"), {{"herkomst", "computer"}});
    }

    std::vector<std::string> getrokken(const Persoon& wie, int nr) {
        std::vector<std::string> uit;
        for (const Dossiervoortgang& een : blad(wie, nr).dossiers)
            uit.push_back(een.dossier.pseudoniem);
        return uit;
    }

    /// All three questions for 1.1.1; by `anders` one of them differently.
    web::Antwoord leesDossier(const Persoon& wie, int nr, const std::string& pseudoniem,
                              const std::string& gebeld = "ja") {
        return proef.stuur(wie, steekproefpad(nr, "/dossier/" + pseudoniem),
                           {{"versie", "0"},
                            {"antwoord-nacht", "nee"},
                            {"antwoord-gebeld", gebeld},
                            {"toelichting", ""},
                            {"klaar", "ja"}});
    }

    /// From the list to the draw.
    void trekVoor(const Persoon& wie, const Velden& vraag, int nr, int aantal, int dossiers = 12,
                  int eerste = 1) {
        ASSERT_EQ(begin(wie, vraag, lijst(dossiers, eerste)).status, 303);
        ASSERT_EQ(legVast(wie, nr, std::to_string(aantal)).status, 303);
        ASSERT_EQ(trek(wie, nr).status, 303);
    }

  private:
    int lijsten_ = 0;
};

}  // namespace maatlat::test
