// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/geschiedenis.h"

#include <concepts>
#include <cstddef>
#include <map>
#include <optional>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toewijzing.h"
#include "domain/toets/veldopmerking.h"
#include "store/bronnen/record_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/wissing_store.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"
#include "toetsing/nieuw_pseudoniem.h"
#include "toetsing/opvolgnaam.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordnaam.h"
#include "toetsing/recordtoegang.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/toewijzingen.h"
#include "toetsing/toets/velden.h"

namespace maatlat {

namespace {

/// A record with a history that this toets could have.
Recordsleutel eisRecord(const Toetsingskader& kader, const std::string& sleutel) {
    const auto uit = leesRecordsleutel(sleutel);
    if (!uit || veldenVan(uit->soort).empty()) throw Onvindbaar();
    const bool bestaat =
        uit->soort == Recordsoort::veld ? leesVeldsleutel(sleutel, kader).has_value() : uit->nr > 0;
    if (!bestaat) throw Onvindbaar();
    return *uit;
}

/// For who may read what has this key; of notes it is written down.
void eisLeesbaar(const Toetsinzage& inzage, const std::string& sleutel) {
    if (!leestSleutel(inzage, sleutel)) throw Onvindbaar();
    const auto record = leesRecordsleutel(sleutel);
    if (record && record->soort == Recordsoort::interview)
        inzage.noteer(Inzagesoort::interview, sleutel);
}

/// A remark of the team has a history like a record: to read, and to have an old text erased. Its
/// words are of who wrote it, so nobody brings back an older version.
bool isVeldopmerking(const std::string& sleutel) {
    return sleutel.starts_with(kVeldopmerkingvoor);
}

/// What stands in the history alone.
bool isGeenRecord(const std::string& sleutel) {
    return isVeldopmerking(sleutel) || sleutel.starts_with(kToewijzingvoor);
}

/// A remark is of a colleague, and a maatregel of the organisation: nobody else brings back an
/// older version of these.
bool isVanHetTeam(Recordsoort soort) {
    return soort != Recordsoort::opmerking && soort != Recordsoort::maatregel;
}

/// How who made a version is called for who looks.
std::string auteursnaam(const Toetsinzage& inzage, const std::string& sleutel,
                        std::int64_t persoon) {
    return actieOmTeLezen(sleutel) == Actie::opvolgingLezen ? opvolgnaam(inzage, persoon)
                                                            : persoonsnaam(inzage, persoon);
}

Vastlegging inhoudVan(const Oudeversie& versie) {
    return Vastlegging::lees(versie.inhoud).value_or(Vastlegging());
}

void bewaarWeer(const ToetsTransactie& transactie, const Recordsleutel& sleutel, const Veld& oud) {
    wijzigVeld(transactie, sleutel.veld, veldStore::lees(transactie, sleutel.tekst()), oud.waarde,
               oud.versie);
}

template <class Record>
void bewaarWeer(const ToetsTransactie& transactie, const Recordsleutel& sleutel, Record oud) {
    oud.nr = sleutel.nr;
    if constexpr (std::same_as<Record, Bron>) eisNieuwPseudoniem(transactie, oud);
    // What somebody said of the notes is about the text of then, and stays: so it lapses in sight.
    if constexpr (std::same_as<Record, Gespreksverslag>)
        if (const auto nu = recordStore::lees<Gespreksverslag>(transactie, sleutel.nr))
            oud.akkoord = nu->akkoord;
    recordStore::bewaar(transactie, oud, transactie.persoon().nr);
}

/// Without its versions.
Geschiedenis begin(const Toetsinzage& inzage, const std::string& sleutel, int blad) {
    Geschiedenis uit;
    uit.kop = inzage.kop();
    const auto& kader = inzage.kader();
    const auto record =
        isGeenRecord(sleutel) ? std::nullopt : std::optional(eisRecord(*kader, sleutel));
    eisLeesbaar(inzage, sleutel);
    uit.sleutel = sleutel;
    uit.naam = volleRecordnaam(inzage, uit.sleutel);
    uit.criterium = criteriumVan(*kader, uit.sleutel);
    uit.terugzetten = record && isVanHetTeam(record->soort) && inzage.mag(Actie::toetsInvullen);
    uit.wissen =
        ((record && record->soort != Recordsoort::maatregel) || isVeldopmerking(sleutel)) &&
        inzage.mag(Actie::tekstWissen);
    const auto omvang = geschiedenisStore::omvang(inzage, uit.sleutel);
    if (omvang.versies == 0 && !(record && record->soort == Recordsoort::veld)) throw Onvindbaar();
    uit.versie = omvang.nieuwste;
    uit.bladen = Bladen(omvang.versies, blad, kVersiesPerBlad);
    return uit;
}

}  // namespace

void eisRecordMetGeschiedenis(const Toetsinzage& inzage, const std::string& sleutel) {
    if (!isVeldopmerking(sleutel)) eisRecord(*inzage.kader(), sleutel);
    eisLeesbaar(inzage, sleutel);
}

Wissing alsWissing(const Toetsinzage& inzage, const Wissingrij& rij) {
    Wissing uit;
    uit.gevraagdDoor = persoonsnaam(inzage, rij.gevraagdDoor);
    uit.gevraagdOp = rij.gevraagdOp;
    uit.reden = rij.reden;
    uit.zelfGevraagd = rij.gevraagdDoor == inzage.persoon().nr;
    if (!rij.isGewist()) return uit;
    uit.gewistDoor = persoonsnaam(inzage, rij.gewistDoor);
    uit.gewistOp = rij.gewistOp;
    return uit;
}

Geschiedenis leesGeschiedenis(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const std::string& sleutel, int blad) {
    return inzien(
        werkplek, persoon, toets, actieVoorGeschiedenis(sleutel), [&](const Toetsinzage& inzage) {
            Geschiedenis uit = begin(inzage, sleutel, blad);
            // One more than is shown: the last one is shown beside what stood before it.
            const auto versies = geschiedenisStore::versies(
                inzage, uit.sleutel, uit.bladen.perBlad() + 1, uit.bladen.ervoor());
            std::map<int, Wissing> wissingen;
            for (const Wissingrij& een : wissingStore::alle(inzage, uit.sleutel))
                wissingen[een.plaats.versie] = alsWissing(inzage, een);
            const auto getoond = static_cast<std::size_t>(uit.bladen.tot() - uit.bladen.ervoor());
            for (std::size_t i = 0; i < getoond; ++i)
                uit.versies.push_back(
                    {versies[i].versie, versies[i].auteur,
                     auteursnaam(inzage, sleutel, versies[i].auteur), versies[i].wanneer,
                     metNamen(inzage, sleutel, inhoudVan(versies[i])),
                     i + 1 < versies.size() ? metNamen(inzage, sleutel, inhoudVan(versies[i + 1]))
                                            : Vastlegging(),
                     wissingen.contains(versies[i].versie)
                         ? std::optional(wissingen[versies[i].versie])
                         : std::nullopt});
            return uit;
        });
}

Geschiedenis leesVersies(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                         const std::string& sleutel, const std::set<int>& versies) {
    return inzien(werkplek, persoon, toets, actieVoorGeschiedenis(sleutel),
                  [&](const Toetsinzage& inzage) {
                      Geschiedenis uit = begin(inzage, sleutel, 1);
                      for (const int nr : versies)
                          if (const auto een = geschiedenisStore::versie(inzage, uit.sleutel, nr))
                              uit.versies.push_back({een->versie, een->auteur,
                                                     auteursnaam(inzage, sleutel, een->auteur),
                                                     een->wanneer, inhoudVan(*een), Vastlegging()});
                      return uit;
                  });
}

void zetTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& sleutel, int terugNaar, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen, [&](const auto& transactie) {
        const Recordsleutel record = eisRecord(*transactie.kader(), sleutel);
        if (record.soort == Recordsoort::maatregel)
            throw NietNu("Een maatregel kan alleen de organisatie zelf wijzigen.");
        if (record.soort == Recordsoort::opmerking)
            throw NietNu("Een opmerking van een collega kan alleen die collega zelf wijzigen.");
        const auto oud = geschiedenisStore::versie(transactie, sleutel, terugNaar);
        if (!oud) throw Onvindbaar();
        if (const auto rij = wissingStore::lees(transactie, sleutel, terugNaar);
            rij && rij->isGewist())
            throw Veldfouten("naar", "Deze tekst is gewist en kan niet terug.");
        metRecordvan(record.soort, [&]<class Record>() {
            auto wordt = recordUit<Record>(Bewaardevastlegging(oud->inhoud));
            wordt.versie = versie;
            bewaarWeer(transactie, record, wordt);
        });
    });
}

}  // namespace maatlat
