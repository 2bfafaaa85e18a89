// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefenopvolging.h"

#include <string>

#include "domain/opvolging/planoordeel.h"
#include "toetsing/opvolging/maatregelen.h"
#include "toetsing/opvolging/planoordelen.h"
#include "toetsing/opvolging/planzetten.h"
#include "toetsing/opvolging/voortgang.h"

namespace maatlat {

namespace {

/// So many days after the toets was adopted.
enum Opvolgdag : int {
    kPlanTermijn = 1,
    kEersteMaatregel = 3,
    kAlleMaatregelen = 8,
    kPlanIngediend = 10,
    kPlanBeoordeeld = 15,
    kPlanAanvaard = 16,
    kRitmeBegint = 17,
    kEersteMelding = 20,
};

/// Days ago (below 0: from now) of what the plan and its maatregelen must keep to.
constexpr int kPlantermijn = -14;
constexpr int kMaatregeltermijn = -60;
constexpr int kEersteVerslag = 2;

class Opvolgplan {
  public:
    Opvolgplan(Oefenwerk& werk, const Oefentoets& van, int vastgesteld)
        : werk_(werk),
          van_(van),
          nr_(werk.toets(van.organisatie)),
          sinds_(van.dagen - vastgesteld) {}

    void doe() {
        op(kPlanTermijn, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            stelPlantermijn(werk.werkplek, werk.als(van.trekker), nr, werk.klok.dag(kPlantermijn));
        });
        op(kEersteMaatregel, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            schrijfMaatregel(werk, van, nr, van.onvoldoende.front());
        });
        op(kAlleMaatregelen, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            for (std::size_t i = 1; i < van.onvoldoende.size(); ++i)
                schrijfMaatregel(werk, van, nr, van.onvoldoende[i]);
        });
        op(kPlanIngediend, dienIn);
        op(kPlanBeoordeeld, beoordeel);
        op(kPlanAanvaard, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            stemInMetPlanoordeel(werk.werkplek, werk.als(van.lezer), nr,
                                 werk.versie(van.lezer, nr));
        });
        op(kRitmeBegint, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            Ritmeinvoer ritme;
            ritme.waarover = "maatregelen";
            ritme.elke = "1";
            ritme.maat = "weken";
            ritme.vanaf = werk.klok.dag(kEersteVerslag);
            ritme.tot = werk.klok.dag(kMaatregeltermijn);
            stelRitmeIn(werk.werkplek, werk.als(van.trekker), nr, ritme);
        });
        op(kEersteMelding, [](Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
            Meldinginvoer melding;
            melding.maatregel = 1;
            melding.tekst = werk.stof.tekst("voortgang");
            meldVoortgang(werk.werkplek, werk.als(werk.sleutelVan(van.organisatie)), nr, melding);
        });
    }

  private:
    template <class Wat>
    void op(int dag, Wat wat) {
        const int geleden = sinds_ - dag;
        if (geleden < 1) return;
        werk_.op(geleden, [werk = &werk_, van = van_, nr = nr_, wat] { wat(*werk, van, nr); });
    }

    static void schrijfMaatregel(Oefenwerk& werk, const Oefentoets& van, std::int64_t nr,
                                 const std::string& code) {
        Recordinvoer invoer;
        invoer.velden = {{"verwachting", code},
                         {"wat", werk.stof.tekst("maatregel")},
                         {"verschil", werk.stof.tekst("verschil")},
                         {"wie", werk.stof.tekst("wie")},
                         {"termijn", werk.klok.dag(kMaatregeltermijn)},
                         {"bewijs", werk.stof.tekst("blijkt")}};
        bewaarMaatregel(werk.werkplek, werk.als(werk.sleutelVan(van.organisatie)), nr, invoer);
    }

    static void dienIn(Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
        const std::string wie = werk.sleutelVan(van.organisatie);
        wijsIndienerAan(werk.werkplek, werk.als(wie), nr, werk.wie(wie).nr);
        dienPlanIn(werk.werkplek, werk.als(wie), nr, werk.versie(van.trekker, nr), false);
    }

    static void beoordeel(Oefenwerk& werk, const Oefentoets& van, std::int64_t nr) {
        for (std::int64_t maatregel = kHelePlan;
             maatregel <= static_cast<std::int64_t>(van.onvoldoende.size()); ++maatregel) {
            Planoordeelinvoer invoer;
            for (const Planvraag vraag : kPlanvragen)
                invoer.antwoorden[std::string(naam(vraag))] = naam(Planantwoord::ja);
            if (maatregel == kHelePlan) invoer.uitkomst = naam(Planuitkomst::aanvaard);
            bewaarPlanoordeel(werk.werkplek, werk.als(van.trekker), nr, maatregel, invoer);
        }
        legPlanoordeelVoor(werk.werkplek, werk.als(van.trekker), nr, werk.versie(van.trekker, nr));
    }

    Oefenwerk& werk_;
    const Oefentoets& van_;
    std::int64_t nr_;
    int sinds_;
};

}  // namespace

void planOpvolging(Oefenwerk& werk, const Oefentoets& van, int vastgesteld) {
    Opvolgplan(werk, van, vastgesteld).doe();
}

}  // namespace maatlat
