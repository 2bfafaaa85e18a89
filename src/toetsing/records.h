// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toetskop.h"
#include "store/bronnen/concept_store.h"
#include "store/bronnen/record_store.h"
#include "taal/tijd.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordinvoer.h"
#include "toetsing/veldcontrole.h"
#include "toetsing/werkplek.h"

/// The use cases that every kind of record has: one with its draft, saving, taking away. A kind
/// with rules of its own brings them along; of a plain one they follow from the description.
namespace maatlat {

/// That a record was taken away.
struct Weghaling {
    std::string wie;  ///< name
    std::string wanneer;
};

/// One record, to look at or to change.
template <class Soort>
struct Recordblad {
    using Record = Soort;

    Toetskop kop;
    Record record;  ///< number 0: one that is still to be made
    bool magInvullen = false;
    std::optional<Formulierconcept> bewaard{};  ///< typed by this person and not saved
    std::optional<Weghaling> weg{};             ///< it was taken away; this is what stood in it
};

/// All of one kind.
template <class Record>
struct Recordlijst {
    Toetskop kop;
    std::vector<Record> records;  ///< newest first, by their dates when they have one
    bool magInvullen = false;
    int weggehaald = 0;  ///< how many of this kind were taken away
};

template <class Record>
std::string recordsleutel(std::int64_t nr) {
    return sleutelVan(Recordvorm<Record>::kSoort, nr).tekst();
}

/// With number 0 an empty one, for who may fill in the toets; also one that was taken away, as it
/// stood then. `vul(inzage, blad)` adds what the page of this kind shows besides. Throws Onvindbaar
/// and NietNu.
template <class Blad, class Vul>
Blad leesRecord(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, std::int64_t nr,
                const Vul& vul) {
    using Record = typename Blad::Record;
    return inzien(werkplek, persoon, toets, nr == 0 ? Actie::toetsInvullen : Actie::toetsLezen,
                  [&](const Toetsinzage& inzage) {
                      Blad uit;
                      uit.kop = inzage.kop();
                      uit.magInvullen = inzage.mag(Actie::toetsInvullen);
                      if (nr != 0) {
                          auto rij = recordStore::leesOok<Record>(inzage, nr);
                          if (!rij) throw Onvindbaar();
                          if (rij->weg)
                              uit.weg = Weghaling{persoonsnaam(inzage, rij->persoon), rij->wanneer};
                          uit.record = std::move(rij->record);
                      }
                      if (uit.magInvullen && !uit.weg)
                          uit.bewaard = leesConcept(inzage, recordsleutel<Record>(nr));
                      vul(inzage, uit);
                      return uit;
                  });
}

/// Saves what somebody typed, removes their draft of it, and returns the number.
/// `vul(transactie, stand, wordt)` fills in what it becomes; `stand` is what it is now, nothing for
/// a new one and for one that was taken away. Throws what `vul` throws, Privacymelding,
/// Versieconflict (also when it was taken away meanwhile), Onvindbaar, NietNu.
template <class Record, class Vul>
std::int64_t bewaarRecord(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          const Recordinvoer& invoer, const Vul& vul) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        Record wordt;
        wordt.nr = invoer.nr;
        wordt.versie = invoer.versie;
        vul(transactie, recordStore::lees<Record>(transactie, invoer.nr), wordt);
        transactie.eisGoed();
        const std::int64_t nr = recordStore::bewaar(transactie, wordt, handeling.wie.nr).nr;
        transactie.noem(recordsleutel<Record>(nr));
        conceptStore::wis(transactie, handeling.wie.nr, recordsleutel<Record>(invoer.nr));
        return nr;
    };
    return handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                          {.reden = invoer.privacyReden, .record = {}}, bewaar);
}

/// Takes it away: gone from the lists, readable in its history. `eis(transactie)` says whether it
/// may. Throws what that throws, Versieconflict, Onvindbaar, NietNu.
template <class Record, class Eis>
void haalRecordWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t nr, int versie, const Eis& eis) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               eis(transactie);
               recordStore::haalWeg<Record>(transactie, nr, versie, handeling.wie.nr);
               conceptStore::wis(transactie, handeling.wie.nr, recordsleutel<Record>(nr));
           });
}

/// Whether the form of a plain record asks for all that people fill in.
template <IsGewoonRecord Record>
constexpr bool vraagtAlles() {
    bool uit = true;
    voorElkVeld<Record>([&](const auto& veld) {
        uit &= std::ranges::any_of(Recordvorm<Record>::kFormulier,
                                   [&](const Formulierveld& een) { return een.naam == veld.naam; });
    });
    return uit;
}

/// Of a plain record: the fields that its form asks for. Throws Veldfouten by their names.
template <IsGewoonRecord Record>
std::int64_t bewaarRecord(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          const Recordinvoer& invoer) {
    static_assert(vraagtAlles<Record>(), "a field that the form does not ask for would be emptied");
    return bewaarRecord<Record>(
        werkplek, handeling, toets, invoer,
        [&](const TekstTransactie& transactie, const std::optional<Record>& stand, Record& wordt) {
            Veldcontrole controle;
            vulIn(wordt, invoer, Recordvorm<Record>::kFormulier, controle, dagVan(werkplek.nu()),
                  keurMet(transactie, stand));
            controle.eisGoed();
        });
}

/// Those of a toets. Throws Onvindbaar.
template <IsGewoonRecord Record>
Recordlijst<Record> leesRecords(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Recordlijst<Record> uit{inzage.kop(), recordStore::alle<Record>(inzage),
                                inzage.mag(Actie::toetsInvullen),
                                recordStore::aantalWeggehaald<Record>(inzage)};
        const auto wanneer = [](const Record& een) {
            if constexpr (requires { een.datum; })
                return std::tuple(een.datum, een.nr);
            else
                return een.nr;
        };
        std::ranges::sort(uit.records, std::ranges::greater(), wanneer);
        return uit;
    });
}

}  // namespace maatlat
