// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/onderzoekswijziging_store.h"

#include <utility>

#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat::onderzoekswijzigingStore {

namespace {

Gebeurtenis gebeurtenisVan(Onderzoekszet zet) {
    switch (zet) {
        case Onderzoekszet::organisatieErbij:
            return Gebeurtenis::organisatieInOnderzoek;
        case Onderzoekszet::organisatieEruit:
            return Gebeurtenis::toetsUitOnderzoek;
        case Onderzoekszet::organisatieTerug:
            return Gebeurtenis::toetsTerugInOnderzoek;
        case Onderzoekszet::gesloten:
            return Gebeurtenis::onderzoekGesloten;
        case Onderzoekszet::heropend:
            return Gebeurtenis::onderzoekHeropend;
        case Onderzoekszet::naam:
        case Onderzoekszet::periode:
        case Onderzoekszet::beslisregels:
        case Onderzoekszet::doel:
        case Onderzoekszet::grondslag:
            break;
    }
    return Gebeurtenis::onderzoekGecorrigeerd;
}

}  // namespace

void voegToe(Transactie& transactie, const std::string& onderzoek, Onderzoekswijziging wijziging) {
    eisTekst(wijziging.was, "wat er eerst stond");
    eisTekst(wijziging.wordt, "wat er nu staat");
    eisTekst(wijziging.reden, "de reden");
    wijziging.nr = aantal(transactie, onderzoek) + 1;
    Vraag(transactie,
          "INSERT INTO onderzoekswijziging (onderzoek, nr, soort, toets, was, wordt, reden, "
          "persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), wijziging.nr, naam(wijziging.zet),
              wijziging.toets, wijziging.was, wijziging.wordt, wijziging.reden, wijziging.persoon,
              transactie.wanneer())
        .voerUit();
    const bool overToets = wijziging.toets != 0;
    transactie.log(
        gebeurtenisVan(wijziging.zet),
        overToets ? "toets " + std::to_string(wijziging.toets) : "onderzoek " + onderzoek,
        Logwaarde::getypt(wijziging.was),
        Logwaarde::getypt(wijziging.wordt + "\n" + wijziging.reden));
}

int aantal(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT count(*) FROM onderzoekswijziging AS w JOIN onderzoek AS o "
                "ON o.nr = w.onderzoek WHERE o.id = ?");
    vraag.bind(onderzoek).stap();
    return vraag.klein(0);
}

std::vector<Onderzoekswijziging> bladzijde(Sessie& sessie, const std::string& onderzoek,
                                           const Bladen& bladen) {
    Vraag vraag(sessie,
                "SELECT w.nr, w.soort, w.toets, w.was, w.wordt, w.reden, w.persoon, w.wanneer "
                "FROM onderzoekswijziging AS w JOIN onderzoek AS o ON o.nr = w.onderzoek "
                "WHERE o.id = ? ORDER BY w.nr DESC LIMIT ? OFFSET ?");
    vraag.bind(onderzoek, bladen.perBlad(), bladen.ervoor());
    std::vector<Onderzoekswijziging> uit;
    while (vraag.stap())
        if (const auto zet = metWoord<Onderzoekszet>(kOnderzoekszetten, vraag.tekst(1)))
            uit.push_back({vraag.klein(0), *zet, vraag.getal(2), vraag.tekst(3), vraag.tekst(4),
                           vraag.tekst(5), vraag.getal(6), vraag.tekst(7)});
    return uit;
}

std::optional<Stilte> stilte(Sessie& sessie, const std::string& onderzoek, std::int64_t toets) {
    Vraag vraag(sessie,
                "SELECT s.reden, s.persoon, s.wanneer FROM stilgelegd AS s JOIN onderzoek AS o "
                "ON o.nr = s.onderzoek WHERE o.id = ? AND s.toets = ?");
    vraag.bind(onderzoek, toets);
    if (!vraag.stap()) return std::nullopt;
    return Stilte{vraag.tekst(0), vraag.getal(1), vraag.tekst(2)};
}

void legStil(Transactie& transactie, const std::string& onderzoek, std::int64_t toets,
             const Stilte& waarom) {
    Vraag(transactie,
          "INSERT INTO stilgelegd (onderzoek, toets, reden, persoon, wanneer) "
          "VALUES (?, ?, ?, ?, ?)")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), toets, waarom.reden, waarom.persoon,
              transactie.wanneer())
        .voerUit();
}

void hefOp(Transactie& transactie, const std::string& onderzoek, std::int64_t toets) {
    Vraag(transactie, "DELETE FROM stilgelegd WHERE onderzoek = ? AND toets = ?")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), toets)
        .voerUit();
}

bool heeftScores(Sessie& sessie, const std::string& onderzoek) {
    return Vraag(sessie,
                 "SELECT 1 FROM score AS s JOIN onderzoek AS o ON o.nr = s.onderzoek "
                 "WHERE o.id = ? LIMIT 1")
        .bind(onderzoek)
        .stap();
}

}  // namespace maatlat::onderzoekswijzigingStore
