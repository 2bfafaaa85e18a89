// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"
#include "store/toetssleutel.h"

/// Keeping records of a toets by their description (Recordvorm): the table that is called like the
/// kind of record, with a column for each field, and its traces. Beside the fields a table has
/// `toets`, `nr`, `versie`, `persoon` (who changed it last), `wanneer`, and whether it was taken
/// away under the word for that; `auteur` (who wrote it first) when the record has one. A list
/// has a table of its own, `bevinding_verwachting`, and so have records within it.
namespace maatlat {

template <class Record>
concept MetAuteur = requires(Record record) {
    record.auteur;
};

template <class Record>
concept MetMoment = requires(Record record) {
    record.wanneer;
};

template <class Record>
class Recordtabel {
  public:
    /// As it stands, also when it was taken away.
    struct Rij {
        Record record;
        std::int64_t persoon = 0;
        std::string wanneer;
        bool weg = false;
    };

    /// Those that were not taken away, by number.
    static std::vector<Record> alle(const Toetslezing& toets) {
        static const std::string kSql = "SELECT " + kolommen() + " FROM " + tabel() +
                                        " WHERE toets = ? AND " + weg() + " = 0 ORDER BY nr";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        std::vector<Record> uit;
        while (vraag.stap())
            uit.push_back(uitRij(vraag).record);
        elkeLijst([&](const auto& veld) { vulLijst(toets, veld, uit); });
        elkeDelen([&](const auto& veld) { vulDelen(toets, veld, uit); });
        return uit;
    }

    static std::optional<Record> lees(const Toetslezing& toets, std::int64_t nr) {
        auto een = leesOok(toets, nr);
        if (!een || een->weg) return std::nullopt;
        return std::move(een->record);
    }

    static std::optional<Rij> leesOok(const Toetslezing& toets, std::int64_t nr) {
        static const std::string kSql =
            "SELECT " + kolommen() + " FROM " + tabel() + " WHERE toets = ? AND nr = ?";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr(), nr);
        if (!vraag.stap()) return std::nullopt;
        Rij uit = uitRij(vraag);
        elkeLijst([&](const auto& veld) {
            static const std::string kLijst = "SELECT " + kolom(veld.naam) + " FROM " +
                                              lijst(veld) + " WHERE toets = ? AND " + tabel() +
                                              " = ? ORDER BY plaats";
            Vraag regels(toets, kLijst);
            regels.bind(toets.nr(), nr);
            while (regels.stap())
                (uit.record.*veld.lid).push_back(regels.tekst(0));
        });
        elkeDelen([&]<class Veld>(const Veld& veld) {
            static const std::string kDelen = "SELECT " + deelkolommen<Veld>() + " FROM " +
                                              lijst(veld) + " WHERE toets = ? AND " + tabel() +
                                              " = ? ORDER BY plaats";
            Vraag regels(toets, kDelen);
            regels.bind(toets.nr(), nr);
            while (regels.stap())
                (uit.record.*veld.lid).push_back(leesDeel<Veld>(regels, 0));
        });
        return uit;
    }

    /// With number 0 a new one, else a change of the one with that number at `record.versie`; also
    /// of one that was taken away, which then is back. `controleer` looks at what is about to be
    /// stored. Returns it as it stands then. Throws Versieconflict, and Onvindbaar when there never
    /// was such a record; one that has the number of another record is made then.
    template <class Controle>
    static Record bewaar(const Toetsschrijving& toets, const Record& record, std::int64_t persoon,
                         Controle controleer) {
        const Vastlegging inhoud = vastlegging(record);
        for (const auto& [veld, waarde] : inhoud.paren())
            eisTekst(waarde, "\"" + veld + "\" van " + bepaald(Vorm::kSoort));
        Rij was;
        if (record.nr != 0) {
            if (auto bekend = leesOok(toets, record.nr))
                was = std::move(*bekend);
            else if (!HeeftNummerVanAnder<Record>)
                throw Onvindbaar();
            if (was.record.versie != 0 && !was.weg && vastlegging(was.record) == inhoud)
                return was.record;
            vastlegger::eisVersie(stand(was), record.versie);
        }
        controleer();
        const bool nieuw = was.record.versie == 0;
        Rij wordt{record, persoon, toets.wanneer(), false};
        if (record.nr == 0) wordt.record.nr = volgendNr(toets);
        if constexpr (MetAuteur<Record>) wordt.record.auteur = nieuw ? persoon : was.record.auteur;
        legVast(toets, was, wordt,
                nieuw ? Vorm::kGebeurtenissen.toegevoegd : Vorm::kGebeurtenissen.gewijzigd);
        return wordt.record;
    }

    /// Takes it away from the lists; its history stays. Throws Versieconflict, Onvindbaar.
    template <class Controle>
    static void haalWeg(const Toetsschrijving& toets, std::int64_t nr, int versie,
                        std::int64_t persoon, Controle controleer) {
        auto was = leesOok(toets, nr);
        if (!was || was->weg) throw Onvindbaar();
        vastlegger::eisVersie(stand(*was), versie);
        controleer();
        Rij wordt{was->record, persoon, toets.wanneer(), true};
        legVast(toets, *was, wordt, Vorm::kGebeurtenissen.weg);
    }

    /// Those that were taken away, the last one first.
    static std::vector<Rij> weggehaald(const Toetslezing& toets) {
        static const std::string kSql = "SELECT nr FROM " + tabel() + " WHERE toets = ? AND " +
                                        weg() + " = 1 ORDER BY wanneer DESC, nr DESC";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        std::vector<std::int64_t> nummers;
        while (vraag.stap())
            nummers.push_back(vraag.getal(0));
        std::vector<Rij> uit;
        for (const std::int64_t nr : nummers)
            if (auto een = leesOok(toets, nr)) uit.push_back(std::move(*een));
        return uit;
    }

    static int aantalWeggehaald(const Toetslezing& toets) {
        static const std::string kSql =
            "SELECT count(*) FROM " + tabel() + " WHERE toets = ? AND " + weg() + " = 1";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        vraag.stap();
        return vraag.klein(0);
    }

    /// Of all, also of those that were taken away.
    static std::vector<std::int64_t> nummers(const Toetslezing& toets) {
        static const std::string kSql =
            "SELECT nr FROM " + tabel() + " WHERE toets = ? ORDER BY nr";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        std::vector<std::int64_t> uit;
        while (vraag.stap())
            uit.push_back(vraag.getal(0));
        return uit;
    }

    /// The contents, as a version has them; of a record that was taken away with the word that says
    /// so.
    static Vastlegging inhoud(const Rij& rij) {
        Vastlegging uit = vastlegging(rij.record);
        if (rij.weg) uit.voegToe(weg(), "ja");
        return uit;
    }

  private:
    using Vorm = Recordvorm<Record>;

    static std::string tabel() { return std::string(naam(Vorm::kSoort)); }
    static std::string weg() { return std::string(Vorm::kWeg); }
    static std::string kolom(std::string_view naam) {
        std::string uit(naam);
        std::replace(uit.begin(), uit.end(), '-', '_');
        return uit;
    }

    template <class Veld>
    static std::string lijst(const Veld& veld) {
        return tabel() + "_" + kolom(veld.naam);
    }

    template <class Doe>
    static void elkeLijst(Doe doe) {
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsLijst<Veld>) doe(veld);
        });
    }

    template <class Doe>
    static void elkeDelen(Doe doe) {
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsDelen<Veld>) doe(veld);
        });
    }

    /// The columns of the records within it: "naam, sha256, soort, grootte".
    template <class Veld>
    static std::string deelkolommen() {
        std::string uit;
        elkeKolom<typename Veld::Een>(
            "", [&](const std::string& een) { uit += (uit.empty() ? "" : ", ") + een; });
        return uit;
    }

    template <class Veld>
    static typename Veld::Een leesDeel(const Vraag& vraag, int plaats) {
        typename Veld::Een uit;
        leesVelden(vraag, plaats, uit);
        return uit;
    }

    /// Calls `doe` with the name of each column that holds a field.
    template <class Van, class Doe>
    static void elkeKolom(const std::string& voor, Doe doe) {
        voorElkVeld<Van>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsDeel<Veld>)
                elkeKolom<typename Veld::Deel>(kolom(veld.naam) + "_", doe);
            else if constexpr (IsEnkel<Veld>)
                doe(voor + kolom(veld.naam));
        });
    }

    static std::string kolommen() {
        std::string uit = "nr, versie";
        elkeKolom<Record>("", [&](const std::string& een) { uit += ", " + een; });
        return uit + (MetAuteur<Record> ? ", auteur" : "") + ", persoon, wanneer, " + weg();
    }

    template <class Van>
    static void leesVelden(const Vraag& vraag, int& plaats, Van& record) {
        voorElkVeld<Van>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsDeel<Veld>) {
                typename Veld::Deel deel;
                leesVelden(vraag, plaats, deel);
                if (deel != typename Veld::Deel{}) record.*veld.lid = std::move(deel);
            } else if constexpr (!IsEnkel<Veld>) {
                return;
            } else if constexpr (IsTekst<Veld>) {
                record.*veld.lid = vraag.opgeslagen(plaats++);
            } else if constexpr (std::integral<typename Veld::Waarde>) {
                record.*veld.lid = static_cast<typename Veld::Waarde>(vraag.getal(plaats++));
            } else {
                zetVeld(record, veld, vraag.tekst(plaats++));
            }
        });
    }

    /// Without its lists.
    static Rij uitRij(const Vraag& vraag) {
        Rij uit;
        int plaats = 0;
        uit.record.nr = vraag.getal(plaats++);
        uit.record.versie = vraag.klein(plaats++);
        leesVelden(vraag, plaats, uit.record);
        if constexpr (MetAuteur<Record>) uit.record.auteur = vraag.getal(plaats++);
        uit.persoon = vraag.getal(plaats++);
        uit.wanneer = vraag.tekst(plaats++);
        if constexpr (MetMoment<Record>) uit.record.wanneer = uit.wanneer;
        uit.weg = vraag.getal(plaats++) != 0;
        return uit;
    }

    /// A question of its own, that walks along a key as the records do: half the time of a join.
    template <class Veld>
    static void vulLijst(const Toetslezing& toets, const Veld& veld, std::vector<Record>& records) {
        static const std::string kSql = "SELECT " + tabel() + ", " + kolom(veld.naam) + " FROM " +
                                        lijst(veld) + " WHERE toets = ? ORDER BY " + tabel() +
                                        ", plaats";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        for (auto record = records.begin(); vraag.stap();) {
            const std::int64_t nr = vraag.getal(0);
            while (record != records.end() && record->nr < nr)
                ++record;
            // Those of one that was taken away are passed over.
            if (record != records.end() && record->nr == nr)
                ((*record).*veld.lid).push_back(vraag.tekst(1));
        }
    }

    template <class Veld>
    static void vulDelen(const Toetslezing& toets, const Veld& veld, std::vector<Record>& records) {
        static const std::string kSql = "SELECT " + tabel() + ", " + deelkolommen<Veld>() +
                                        " FROM " + lijst(veld) + " WHERE toets = ? ORDER BY " +
                                        tabel() + ", plaats";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        for (auto record = records.begin(); vraag.stap();) {
            const std::int64_t nr = vraag.getal(0);
            while (record != records.end() && record->nr < nr)
                ++record;
            if (record != records.end() && record->nr == nr)
                ((*record).*veld.lid).push_back(leesDeel<Veld>(vraag, 1));
        }
    }

    static std::int64_t volgendNr(const Toetslezing& toets) {
        static const std::string kSql =
            "SELECT coalesce(max(nr), 0) + 1 FROM " + tabel() + " WHERE toets = ?";
        Vraag vraag(toets, kSql);
        vraag.bind(toets.nr());
        vraag.stap();
        return vraag.getal(0);
    }

    static Versieconflict::Stand stand(const Rij& rij) {
        if (rij.record.versie == 0) return {};
        return {rij.record.versie, inhoud(rij), rij.persoon, rij.wanneer};
    }

    /// Gives it its version and moment, leaves its traces, and stores it.
    static void legVast(const Toetsschrijving& toets, const Rij& was, Rij& wordt, Gebeurtenis wat) {
        const std::string sleutel = sleutelVan(Vorm::kSoort, wordt.record.nr).tekst();
        wordt.record.versie =
            vastlegger::legVast(toets, {sleutel, wat, stand(was), inhoud(wordt), wordt.persoon});
        if constexpr (MetMoment<Record>) wordt.record.wanneer = wordt.wanneer;
        schrijf(toets, wordt);
        elkeLijst([&](const auto& veld) { schrijfLijst(toets, veld, wordt.record); });
        elkeDelen([&](const auto& veld) { schrijfDelen(toets, veld, wordt.record); });
    }

    static std::string schrijfSql() {
        std::string namen, vragen, wordt;
        const auto voegToe = [&](const std::string& een) {
            namen += ", " + een;
            vragen += ", ?";
            if (een != "auteur") wordt += ", " + een + " = excluded." + een;
        };
        voegToe("versie");
        elkeKolom<Record>("", voegToe);
        if constexpr (MetAuteur<Record>) voegToe("auteur");
        for (const std::string& een : {std::string("persoon"), std::string("wanneer"), weg()})
            voegToe(een);
        return "INSERT INTO " + tabel() + " (toets, nr" + namen + ") VALUES (?, ?" + vragen +
               ") ON CONFLICT (toets, nr) DO UPDATE SET " + wordt.substr(2);
    }

    static void schrijf(const Toetsschrijving& toets, const Rij& rij) {
        static const std::string kSql = schrijfSql();
        std::apply([&](const auto&... waarde) { toets.wijzig(kSql, toets.nr(), waarde...); },
                   waarden(rij));
    }

    /// The values of all columns but `toets`, in their order.
    static auto waarden(const Rij& rij) {
        const Record& record = rij.record;
        const auto auteur = [&] {
            if constexpr (MetAuteur<Record>)
                return std::tuple(record.auteur);
            else
                return std::tuple<>();
        };
        return std::tuple_cat(std::tuple(record.nr, record.versie), velden(record), auteur(),
                              std::tuple(rij.persoon, rij.wanneer, rij.weg));
    }

    template <class Van>
    static auto velden(const Van& record) {
        return std::apply(
            [&](const auto&... veld) { return std::tuple_cat(waarde(record, veld)...); },
            Recordvorm<Van>::kVelden);
    }

    template <class Van, class Veld>
    static auto waarde(const Van& record, const Veld& veld) {
        if constexpr (IsDeel<Veld>)
            return velden((record.*veld.lid).value_or(typename Veld::Deel{}));
        else if constexpr (!IsEnkel<Veld>)
            return std::tuple<>();
        else if constexpr (std::integral<typename Veld::Waarde>)
            return std::tuple(record.*veld.lid);
        else
            return std::tuple(veldtekst(record.*veld.lid));
    }

    template <class Veld>
    static void schrijfLijst(const Toetsschrijving& toets, const Veld& veld, const Record& record) {
        static const std::string kWis =
            "DELETE FROM " + lijst(veld) + " WHERE toets = ? AND " + tabel() + " = ?";
        static const std::string kVoegToe = "INSERT INTO " + lijst(veld) + " (toets, " + tabel() +
                                            ", plaats, " + kolom(veld.naam) +
                                            ") VALUES (?, ?, ?, ?)";
        toets.wijzig(kWis, toets.nr(), record.nr);
        for (int plaats = 0; const std::string& een : record.*veld.lid)
            toets.wijzig(kVoegToe, toets.nr(), record.nr, plaats++, een);
    }

    template <class Veld>
    static void schrijfDelen(const Toetsschrijving& toets, const Veld& veld, const Record& record) {
        static const std::string kWis =
            "DELETE FROM " + lijst(veld) + " WHERE toets = ? AND " + tabel() + " = ?";
        static const std::string kVoegToe = [&] {
            std::string vragen;
            elkeKolom<typename Veld::Een>("", [&](const std::string&) { vragen += ", ?"; });
            return "INSERT INTO " + lijst(veld) + " (toets, " + tabel() + ", plaats, " +
                   deelkolommen<Veld>() + ") VALUES (?, ?, ?" + vragen + ")";
        }();
        toets.wijzig(kWis, toets.nr(), record.nr);
        for (int plaats = 0; const auto& een : record.*veld.lid)
            std::apply(
                [&](const auto&... waarde) {
                    toets.wijzig(kVoegToe, toets.nr(), record.nr, plaats++, waarde...);
                },
                velden(een));
    }
};

}  // namespace maatlat
