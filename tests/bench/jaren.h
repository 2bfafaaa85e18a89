// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/steekproef/steekproef.h"
#include "store/kader_store.h"
#include "store/motor/vraag.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/inrichten.h"
#include "volle_toets.h"

namespace maatlat::bench {

/// So long Maatlat has been in use. All have one round at 26 organisations that is being worked
/// on, half of which stands vast; before it came older rounds, at `elk` organisations each. Even
/// the shortest has enough of everything to fill the first page of each list: what costs more in
/// the others is what is not shown.
struct Gebruik {
    int rondes = 0;  ///< older ones
    int elk = 0;
    int zelfevaluaties = 0;  ///< handed in, of each organisation but the first, which has 25
    int logregels = 0;
    int versies = 0;  ///< of one field
};

inline constexpr int kOrganisaties = 26;
inline constexpr int kInspecteurs = 90;
inline constexpr int kDossiers = 20;

/// Who looks, and at what.
struct Jaren {
    Inhoud inhoud;
    Bezoeker beheerder;
    Bezoeker vtManagement;  ///< of the first organisation
};

/// Makes such a database. One toets is filled as people do it, through the stores; the others are
/// copies of its rows, with an empty text for every old version: nobody reads those here.
class Jarenvuller {
  public:
    Jarenvuller(Werkplek& werkplek, const Gebruik& gebruik)
        : database_(werkplek.database()), gebruik_(gebruik) {
        richtIn(database_, test::criteriamap());
        database_.lees([&](Sessie& sessie) {
            for (const BewaardKader& een : kaderStore::alle(sessie))
                if (een.id == "veilig-thuis-stap1") bewaard_ = een;
            kader_ = werkplek.kader(sessie, bewaard_.hash);
            for (const Organisatie& een : organisatieStore::alle(sessie))
                organisaties_.push_back(een.naam);
        });
    }

    Jaren maak() {
        maakMensen();
        database_.schrijf("bench", [&](Transactie& transactie) { maakToetsen(transactie); });
        database_.schrijf("bench", [&](Transactie& transactie) {
            for (int i = 0; i < gebruik_.logregels; ++i)
                transactie.log(Gebeurtenis::veldGewijzigd,
                               "toets " + std::to_string(1 + i % 40) + " motivering/1.1.1",
                               Logwaarde::getypt("wat er stond"),
                               Logwaarde::getypt("wat er kwam, regel " + std::to_string(i)));
        });
        return std::move(uit_);
    }

  private:
    void maakMensen() {
        int nr = 0;
        for (; nr < kInspecteurs; ++nr)
            uit_.inhoud.inspecteurs.push_back(nieuweBezoeker(database_, nr, Rol::inspecteur));
        uit_.inhoud.coordinator = nieuweBezoeker(database_, nr++, Rol::coordinator);
        uit_.beheerder = nieuweBezoeker(database_, nr++, Rol::beheerder);
        uit_.vtManagement = nieuweBezoeker(database_, nr, Rol::vtManagement, organisaties_.front());
        database_.schrijf("bench", [&](Transactie& transactie) {
            for (const Bezoeker& een : uit_.inhoud.inspecteurs)
                transactie.log(Gebeurtenis::ingelogd, "persoon " + std::to_string(een.persoon.nr));
        });
    }

    void maakToetsen(Transactie& transactie) {
        for (int i = 0; i < gebruik_.rondes; ++i)
            maakRonde(transactie, "ronde-" + std::to_string(i), gebruik_.elk);
        for (int i = 0; i < kOrganisaties; ++i)
            for (int j = 0; j < (i == 0 ? 25 : gebruik_.zelfevaluaties); ++j) {
                const std::string id = "zelf-" + std::to_string(i) + "-" + std::to_string(j);
                open(transactie, id, Toetssoort::zelfevaluatie);
                maakToets(transactie, id, i);
            }
        uit_.inhoud.onderzoek = "ronde-nu";
        uit_.inhoud.toetsen = maakRonde(transactie, "ronde-nu", kOrganisaties);
        vulEerste(transactie, uit_.inhoud.toetsen.front());
        kopieer(transactie, uit_.inhoud.toetsen.front());
        maakTeams(transactie);
    }

    std::vector<std::int64_t> maakRonde(Transactie& transactie, const std::string& id, int elk) {
        open(transactie, id, Toetssoort::inspectie);
        std::vector<std::int64_t> uit;
        for (int i = 0; i < elk; ++i)
            uit.push_back(maakToets(transactie, id, i));
        return uit;
    }

    void open(Transactie& transactie, const std::string& id, Toetssoort soort) {
        Onderzoek een{id,
                      "Onderzoek " + id,
                      "Inspectie",
                      "2026-09-01",
                      "2026-12-31",
                      "",
                      kader_->regelsets.front().naam};
        onderzoekStore::bewaar(transactie, {een, bewaard_.hash, soort});
    }

    std::int64_t maakToets(Transactie& transactie, const std::string& onderzoek, int organisatie) {
        return toetskopStore::open(transactie, onderzoek,
                                   organisaties_.at(static_cast<std::size_t>(organisatie)));
    }

    void vulEerste(Transactie& transactie, std::int64_t nr) {
        const std::int64_t wie = uit_.inhoud.inspecteurs.front().persoon.nr;
        vulToets(nr, *kader_, [&](const auto& doe) { doe(transactie, wie); });
        const Toetsschrijving toets = test::in(transactie, nr);
        for (int i = 0; i < gebruik_.versies; ++i)
            veldStore::bewaar(toets, {Veldsoort::motivering, "1.1.1"}, test::tekst(zinnen(i, 4000)),
                              i + 1, wie);
        Dossiersteekproef steekproef;
        steekproef.titel = "Onderzoeken 2026";
        steekproef.status = Steekproefstatus::getrokken;
        steekproef.populatie.aantal = 400;
        steekproef.populatieHash = std::string(64, 'a');
        steekproef.peildatum = "2026-11-22";
        steekproef.groepen = {{"", 400, kDossiers}};
        steekproef.formulierHash =
            dossierformulierStore::voorKader(transactie, bewaard_.id, bewaard_.versie).front().hash;
        steekproefStore::bewaar(toets, steekproef, Gebeurtenis::steekproefGetrokken);
        for (int i = 0; i < kDossiers; ++i) {
            Steekproefdossier een;
            een.pseudoniem = "K7QF-2M9X-" + std::to_string(1000 + i);
            een.volgorde = i;
            een.bewarenTot = "2027-11-22";
            steekproefStore::bewaarDossier(toets, 1, een);
        }
    }

    void kopieer(Transactie& transactie, std::int64_t eerste) {
        const auto doe = [&](const char* sql) { Vraag(transactie, sql).bind(eerste).voerUit(); };
        doe("INSERT INTO bron SELECT t.nr, b.nr, b.soort, b.titel, b.datum, b.documentsoort, "
            "b.gesprekspartner, b.aantal, b.interviewers, b.pseudoniem, b.bijlage_naam, "
            "b.bijlage_sha256, b.bijlage_soort, b.bijlage_grootte, b.versie, b.persoon, b.wanneer, "
            "b.verwijderd, b.link_adres, b.link_bekeken FROM toets t CROSS JOIN bron b WHERE "
            "b.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO bevinding SELECT t.nr, b.nr, b.bron, b.tekst, b.richting, b.versie, "
            "b.auteur, b.persoon, b.wanneer, b.ingetrokken, b.pagina, b.paragraaf, b.citaat "
            "FROM toets t CROSS JOIN bevinding b "
            "WHERE b.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO bevinding_verwachting SELECT t.nr, b.bevinding, b.plaats, b.verwachting "
            "FROM toets t CROSS JOIN bevinding_verwachting b WHERE b.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO veld SELECT t.nr, v.sleutel, v.waarde, v.versie, v.persoon, v.wanneer "
            "FROM toets t CROSS JOIN veld v WHERE v.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO geschiedenis SELECT t.nr, g.sleutel, g.versie, '', g.persoon, g.wanneer "
            "FROM toets t CROSS JOIN geschiedenis g WHERE g.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO score SELECT t.onderzoek, t.organisatie, s.verwachting, s.score "
            "FROM toets t CROSS JOIN toets e JOIN score s ON s.onderzoek = e.onderzoek AND "
            "s.organisatie = e.organisatie WHERE e.nr = ?1 AND t.nr <> ?1");
        doe("INSERT INTO steekproef SELECT t.nr, s.nr, s.versie, s.titel, s.status, "
            "s.beschrijving, s.populatie_sha256, s.formulier, s.kolom, s.dubbel_percentage, "
            "s.peildatum, s.vastgelegd_op, s.vastlegging_sha256, s.reden "
            "FROM toets t CROSS JOIN steekproef s WHERE s.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO steekproef_groep SELECT t.nr, s.steekproef, s.plaats, s.naam, s.aantal, "
            "s.trek FROM toets t CROSS JOIN steekproef_groep s WHERE s.toets = ?1 AND t.nr <> ?1");
        doe("INSERT INTO steekproef_dossier SELECT t.nr, s.steekproef, s.pseudoniem, s.stand, "
            "s.trekking, s.groep, s.lot, s.volgorde, s.dubbel, s.reden, s.vervangt, s.lijst, "
            "s.bewaren_tot, s.gewist FROM toets t CROSS JOIN steekproef_dossier s "
            "WHERE s.toets = ?1 AND t.nr <> ?1");
        doe("UPDATE toets SET gewijzigd = (SELECT gewijzigd FROM toets WHERE nr = ?1)");
        Vraag(transactie,
              "UPDATE toets SET status = CASE WHEN onderzoek IN (SELECT nr FROM onderzoek WHERE "
              "soort = 'zelfevaluatie') THEN 'ingediend' ELSE 'vastgesteld' END "
              "WHERE organisatie % 2 = 0 OR "
              "onderzoek NOT IN (SELECT nr FROM onderzoek WHERE id = 'ronde-nu')")
            .voerUit();
    }

    /// The first two work everywhere, everybody else in the round of now.
    void maakTeams(Transactie& transactie) {
        const auto voegToe = [&](std::size_t wie, const std::string& onderzoek) {
            Vraag(transactie,
                  "INSERT INTO team SELECT t.nr, ?1 FROM toets t JOIN onderzoek o ON "
                  "o.nr = t.onderzoek WHERE o.soort = 'inspectie' AND (o.id = ?2 OR ?2 = '')")
                .bind(uit_.inhoud.inspecteurs[wie].persoon.nr, onderzoek)
                .voerUit();
        };
        for (std::size_t i = 0; i < kInspecteurs; ++i)
            if (i < 2 || i % 10 == 0) voegToe(i, i < 2 ? "" : "ronde-nu");
    }

    Database& database_;
    Gebruik gebruik_;
    BewaardKader bewaard_;
    std::shared_ptr<const Toetsingskader> kader_;
    std::vector<std::string> organisaties_;
    Jaren uit_;
};

}  // namespace maatlat::bench
