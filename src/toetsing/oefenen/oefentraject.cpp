// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefentraject.h"

#include <set>
#include <utility>

#include "domain/traject/puntbeslissing.h"
#include "toetsing/oefenen/oefeninvulling.h"
#include "toetsing/oefenen/oefenopvolging.h"
#include "toetsing/oefenen/oefenwederhoor.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "toetsing/publicatie/publicatieversie.h"
#include "toetsing/traject/collegiale_toets.h"
#include "toetsing/traject/opmerkingen.h"
#include "toetsing/traject/vaststellen.h"

namespace maatlat {

namespace {

/// So many days after the first visit.
enum Oefendag : int {
    kBezoek = 0,
    kBevindingen = 3,
    kScores = 5,
    kNaarCollega = 8,
    kOpmerking = 9,
    kGoedgekeurd = 10,
    kNaarOrganisatie = 12,
    kPunten = 15,
    kIngediend = 17,
    kBesloten = 19,
    kMeegelezen = 20,
    kVoorgelegd = 21,
    kVastgesteld = 23,
    kPublicatieversie = 25,
    kBesluit = 27,
    kReactie = 30,
    kGepubliceerd = 47,
    kIngetrokken = 60,
};

class Plan {
  public:
    Plan(Oefenwerk& werk, const Oefentoets& van)
        : werk_(werk), van_(van), nr_(werk.toets(van.organisatie)) {}

    void doe() {
        invullen();
        if (van_.stap >= Trajectstap::collegialeToets) naarCollega();
        if (van_.stap >= Trajectstap::goedgekeurd) goedkeuren();
        if (van_.stap >= Trajectstap::wederhoor) wederhoor();
        if (van_.stap >= Trajectstap::vaststelling) voorleggen();
        if (van_.stap >= Trajectstap::vastgesteld) {
            vaststellen();
            planOpvolging(werk_, van_, kVastgesteld);
        }
        if (van_.stap >= Trajectstap::besluit) besluiten();
        if (van_.stap >= Trajectstap::gepubliceerd) publiceren();
        if (van_.stap == Trajectstap::ingetrokken) intrekken();
    }

  private:
    template <class Wat>
    void op(int dag, Wat wat) {
        werk_.op(van_.dagen - dag,
                 [werk = &werk_, van = van_, nr = nr_, wat] { wat(*werk, van, nr); });
    }

    void invullen() {
        op(kBezoek, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            schrijfBezoek(werk, van.trekker, nr, van.dagen);
            schrijfBronnen(werk, van.trekker, nr, van.dagen);
        });
        if (van_.stap == Trajectstap::lopend) return;  // what is lopend differs: see oefenlopend.h
        op(kBevindingen, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            schrijfBevindingen(werk, van.trekker, nr, van, elke);
        });
        op(kScores, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            schrijfTeksten(werk, van.trekker, nr, van, elke);
            geefScores(werk, van.trekker, nr, van, elke);
            schrijfRest(werk, van.trekker, nr);
        });
    }

    void naarCollega() {
        op(kNaarCollega, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            vraagCollegialeToets(werk.werkplek, werk.als(van.trekker), nr,
                                 werk.versie(van.trekker, nr), werk.wie(kOefencollega).nr,
                                 werk.maker);
        });
        op(kOpmerking, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            Recordinvoer opmerking;
            opmerking.velden = {{"plek", "motivering/" + van.onvoldoende.front()},
                                {"zin", "1"},
                                {"tekst", werk.stof.tekst("collega")}};
            bewaarOpmerking(werk.werkplek, werk.als(kOefencollega), nr, opmerking);
        });
    }

    void goedkeuren() {
        op(kGoedgekeurd, [](Oefenwerk& werk, const Oefentoets&, std::int64_t nr) {
            keurGoed(werk.werkplek, werk.als(kOefencollega), nr, werk.versie(kOefencollega, nr),
                     true, werk.stof.tekst("goedkeuring"), "");
        });
    }

    void wederhoor() {
        op(kNaarOrganisatie, stuurConcept);
        if (van_.stap == Trajectstap::wederhoor) {
            // Whoever is late has written nothing at all.
            if (van_.dagen - kIngediend <= kPunten) op(kPunten, schrijfBegonnenReactie);
            return;
        }
        op(kPunten, schrijfReactie);
        op(kIngediend, dienOefenreactieIn);
        op(kBesloten, beslisOverEersteTwee);
        op(kMeegelezen, leesEersteMee);
        if (van_.stap > Trajectstap::verwerking) op(kMeegelezen, maakVerwerkingAf);
    }

    void voorleggen() {
        op(kVoorgelegd, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            const Vaststelbeeld beeld = vaststelbeeld(werk.werkplek, werk.wie(van.trekker), nr);
            legVoor(werk.werkplek, werk.als(van.trekker), nr, beeld.kop.versie,
                    metReden(beeld.hiaten, werk.stof.tekst("hiaat")), "");
        });
    }

    void vaststellen() {
        op(kVastgesteld, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            const Vaststelbeeld beeld = vaststelbeeld(werk.werkplek, werk.wie(van.lezer), nr);
            stelVast(werk.werkplek, werk.als(van.lezer), nr, beeld.kop.versie, true,
                     metReden(beeld.hiaten, "").soorten, werk.maker);
        });
        op(kPublicatieversie, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            const auto beeld = [&] {
                return publicatieversiebeeld(werk.werkplek, werk.wie(van.trekker), nr);
            };
            std::vector<std::string> blijft;
            for (const Persoonsvondst& een : beeld().vondsten)
                blijft.push_back(een.tekst);
            if (!blijft.empty())
                laatStaan(werk.werkplek, werk.als(van.trekker), nr, beeld().markering.versie,
                          blijft);
            maakPublicatieversie(werk.werkplek, werk.als(van.trekker), nr, beeld().markering.versie,
                                 true);
        });
    }

    void besluiten() {
        op(kBesluit, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            besluitTotPublicatie(werk.werkplek, werk.als(kOefencoordinator), nr,
                                 werk.versie(kOefencoordinator, nr),
                                 werk.klok.dag(van.dagen - kBesluit), {});
        });
    }

    void publiceren() {
        op(kReactie, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            bewaarReactie(werk.werkplek, werk.als(werk.sleutelVan(van.organisatie)), nr, 0,
                          {werk.stof.tekst("reactie"), ""});
        });
        op(kGepubliceerd, [](Oefenwerk& werk, const Oefentoets&, std::int64_t nr) {
            publiceer(werk.werkplek, werk.als(kOefencoordinator), nr,
                      werk.versie(kOefencoordinator, nr));
        });
    }

    void intrekken() {
        op(kIngetrokken, [](Oefenwerk& werk, const Oefentoets&, std::int64_t nr) {
            trekPublicatieIn(werk.werkplek, werk.als(kOefencoordinator), nr,
                             werk.versie(kOefencoordinator, nr),
                             {werk.stof.tekst("intrekking"), ""}, werk.stof.tekst("melding"));
        });
    }

    Oefenwerk& werk_;
    const Oefentoets& van_;
    std::int64_t nr_;
};

}  // namespace

void planToets(Oefenwerk& werk, const Oefentoets& toets) {
    Plan(werk, toets).doe();
}

}  // namespace maatlat
