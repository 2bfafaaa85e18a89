// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/inzage.h"
#include "domain/mensen/persoon.h"
#include "domain/tekst.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "domain/vastlegging.h"
#include "store/inzagebewijs.h"
#include "store/organisatiesleutel.h"
#include "store/toetssleutel.h"
#include "toetsing/privacy/privacywacht.h"
#include "toetsing/toegang.h"
#include "toetsing/werkplek.h"
#include "toetsing/woordenboek.h"

/// The door of every use case. What a toets holds can only be read and written with a value that
/// is made here, and making it asks whether this person may. A use case that forgets to ask does
/// not compile: the stores of a toets take nothing else.
///
///     return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
///         return bronStore::alle(inzage);
///     });
///
/// Who has such a value can call another use case with it, in the same snapshot or transaction.
namespace maatlat {

/// This person may do this with this toets, as it stands at one moment. Making one is the check:
/// it throws Geweigerd when there is no such toets for this person, and NietNu when its status
/// forbids it. That somebody comes into a zelfevaluatie is written down here, whatever for; by the
/// inspectie for the first time before anything else (NogNietGeopend).
class Toetsinzage {
  public:
    Toetsinzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon, std::int64_t toets,
                Actie actie);
    Toetsinzage(const Toetsinzage&) = delete;
    Toetsinzage& operator=(const Toetsinzage&) = delete;

    const Toetskop& kop() const { return kop_; }
    std::int64_t nr() const { return kop_.nr; }
    const Persoon& persoon() const { return persoon_; }
    Werkplek& werkplek() const { return werkplek_; }

    /// Read when it is first asked for. Throws as Werkplek::kader.
    const std::shared_ptr<const Toetsingskader>& kader() const;

    /// Whether this person may do that too, now: for showing a button or not.
    bool mag(Actie actie) const { return maatlat::mag(persoon_, actie, doelwit_); }
    const Doelwit& doelwit() const { return doelwit_; }

    /// What another person has to do with this toets, as far as it decides who may do what now.
    Betrokkenheid betrokkenheidVan(const Persoon& ander) const;
    /// The same in full: to see who can be named for what.
    Betrokkenheid alleBetrokkenheidVan(const Persoon& ander) const;

    /// Its onderzoek, to compare with: this toets and the others that stand vast. From a rank and
    /// an average among three organisations the scores of another could be told.
    Rondelezing ronde() const;

    /// Writes down that this person reads this now (see inzagegeheugen.h), and proves it to what
    /// reads it. `wat`: which part of the toets, as the log names it: "bron/3"; empty: all of it.
    Inzagebewijs noteer(Inzagesoort soort, const std::string& wat = "") const;

    /// For what only counts or checks: nobody gets to see anything of it.
    Inzagebewijs zonderTonen() const { return {Poortsleutel(), nr()}; }

    operator const Toetslezing&() const { return lezing_; }
    operator Sessie&() const { return sessie_; }

  private:
    friend class NamensProgramma;
    friend class Toetseninzage;
    /// For what was asked already, or need not be.
    Toetsinzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon, Toetskop kop,
                Doelwit doelwit);

    Werkplek& werkplek_;
    Sessie& sessie_;
    const Persoon& persoon_;
    Toetskop kop_;
    Doelwit doelwit_;
    Toetslezing lezing_;
    mutable std::shared_ptr<const Toetsingskader> kader_;
};

/// The same inside a transaction, so with the right to write what belongs to the action. The
/// version of the toets goes up by itself (see `Toetsschrijving`).
class ToetsTransactie : public Toetsinzage {
  public:
    ToetsTransactie(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                    std::int64_t toets, Actie actie);

    /// As Transactie.
    const std::string& wanneer() const { return schrijving_.wanneer(); }
    /// Without contents: those are logged by the store that writes them.
    void log(Gebeurtenis wat, const std::string& sleutel) const { schrijving_.log(wat, sleutel); }

    /// Something changed that stands outside the database: a key file.
    void raak() const { schrijving_.raak(); }

    operator const Toetsschrijving&() const { return schrijving_; }

  private:
    Toetsschrijving schrijving_;
};

/// What goes with texts that somebody typed in a toets.
struct Typwerk {
    std::string reden;   ///< why they are kept though the guard found something; may be empty
    std::string record;  ///< where they stand, for the log: "bron"; empty: in the toets itself
};

/// The same for who stores what somebody typed: it has the privacy guard. Made by `handelMetTekst`,
/// which judges at the end what the guard found.
class TekstTransactie : public ToetsTransactie {
  public:
    /// As Privacywacht.
    Tekst keur(const std::string& veld, const Getypt& getypt, const Tekst& oud = {}) const {
        return wacht_.keur(veld, getypt, oud);
    }
    Tekst keur(const Vastlegging& formulier, const Vastlegging& oud = {}) const {
        return wacht_.keur(formulier, oud);
    }

    /// Judges earlier what was found until now, so that this goes before what a store has to say.
    /// Throws as Privacywacht::oordeel.
    void eisGoed() const { wacht_.oordeel(); }

    /// Where the texts stand, when that is known only now: "bevinding/12".
    void noem(std::string record) const { record_ = std::move(record); }

    /// Does the work, with words that name nobody, and judges.
    template <class Werk>
    static auto doe(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                    std::int64_t toets, Actie actie, Woorden bekend, const Typwerk& getypt,
                    Werk& werk) {
        const TekstTransactie open(werkplek, transactie, persoon, toets, actie, std::move(bekend),
                                   getypt);
        if constexpr (std::is_void_v<std::invoke_result_t<Werk&, const TekstTransactie&>>) {
            werk(open);
            open.rondAf();
        } else {
            auto uit = werk(open);
            open.rondAf();
            return uit;
        }
    }

  private:
    TekstTransactie(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                    std::int64_t toets, Actie actie, Woorden bekend, const Typwerk& getypt)
        : ToetsTransactie(werkplek, transactie, persoon, toets, actie),
          wacht_(std::move(bekend), getypt.reden),
          record_(getypt.record) {}

    /// Refuses, or logs that somebody kept a text in spite of what was found in it.
    void rondAf() const;

    mutable Privacywacht wacht_;
    mutable std::string record_;
};

/// The toetsen that a person may read, at one moment: for every list over more than one.
class Toetseninzage {
  public:
    using Werk = std::function<void(const Toetsinzage&)>;

    Toetseninzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon)
        : werkplek_(werkplek), sessie_(sessie), persoon_(persoon) {}
    Toetseninzage(const Toetseninzage&) = delete;
    Toetseninzage& operator=(const Toetseninzage&) = delete;

    /// How the database chooses them: the stores that list take this, and `elkMet` what they found.
    Leesrecht recht() const;

    void elkVan(const std::string& onderzoek, const Werk& werk) const;         ///< by number
    void elkUitgehaald(const std::string& onderzoek, const Werk& werk) const;  ///< taken out of it
    void elkMet(const std::vector<std::int64_t>& nummers, const Werk& werk) const;  ///< in order

    /// In order, also those of which this person only reads what was sent or adopted: to tell how
    /// far they are.
    void elkBetrokken(const std::vector<std::int64_t>& nummers, const Werk& werk) const;

    /// Of these, in order, those that this person scores a second time now; only to tell that.
    void elkTweedeScores(const std::vector<std::int64_t>& nummers, const Werk& werk) const;

    /// Of these, in order, the heads of those whose opvolging this person reads, and where it
    /// stands.
    void elkMetOpvolging(
        const std::vector<std::int64_t>& nummers,
        const std::function<void(const Toetskop&, const Doelwit&, const Opvolging&)>& werk) const;

    /// Of these, in order, the heads of those in which this person can do something on the way to
    /// publication now. Also for who may not read the toets itself; so nothing else of it.
    void elkOpWeg(const std::vector<std::int64_t>& nummers,
                  const std::function<void(const Toetskop&, const Doelwit&)>& werk) const;

    Werkplek& werkplek() const { return werkplek_; }
    const Persoon& persoon() const { return persoon_; }

    /// A toets in the landelijk beeld of an onderzoek.
    struct Plek {
        Toetskop kop;
        bool leesbaar = false;     ///< this person may read more of it than its scores
        bool inCorrectie = false;  ///< adopted before, and open again for a next editie
    };
    /// Those whose scores this person may see beside each other: the ones that they may read, and
    /// those that are fixed, which nobody is working on any more. By number.
    std::vector<Plek> landelijk(const std::string& onderzoek) const;

    /// The scores of these.
    Rondelezing ronde(const std::string& onderzoek) const;

    operator Sessie&() const { return sessie_; }

  private:
    void alsLeesbaar(Toetskop kop, const Werk& werk) const;

    Werkplek& werkplek_;
    Sessie& sessie_;
    const Persoon& persoon_;
};

/// For an action that is not about a toets; what stands below asks it. Throws Geweigerd.
void eisMag(const Persoon& persoon, Actie actie);

/// Thrown when somebody of the inspectie comes into a zelfevaluatie that was handed in and that
/// nobody of them opened yet: that must stand on disk before anything of it is shown, as from then
/// on the organisation cannot take it back. Only `naOpening` catches it.
struct NogNietGeopend {};

/// Writes down that this person opens it, when it is still handed in.
void noteerOpening(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Does the work, and where it is the first opening writes that down and does it then. Who was just
/// too late finds that the zelfevaluatie was taken back: for them it is not there.
template <class Werk>
auto naOpening(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, Werk werk) {
    try {
        return werk();
    } catch (const NogNietGeopend&) {
        noteerOpening(werkplek, persoon, toets);
    }
    return werk();
}

/// Reads in one snapshot, for who may do this with this toets.
template <std::invocable<const Toetsinzage&> Werk>
auto inzien(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, Actie actie,
            Werk werk) {
    return naOpening(werkplek, persoon, toets, [&] {
        return werkplek.database().lees([&](Sessie& sessie) {
            return werk(Toetsinzage(werkplek, sessie, persoon, toets, actie));
        });
    });
}

/// The same for an action that is not about a toets.
template <std::invocable<Sessie&> Werk>
auto inzien(Werkplek& werkplek, const Persoon& persoon, Actie actie, Werk werk) {
    eisMag(persoon, actie);
    return werkplek.database().lees([&](Sessie& sessie) { return werk(sessie); });
}

/// Reads the toetsen that this person may read, in one snapshot.
template <std::invocable<const Toetseninzage&> Werk>
auto inzienAlle(Werkplek& werkplek, const Persoon& persoon, Werk werk) {
    return werkplek.database().lees(
        [&](Sessie& sessie) { return werk(Toetseninzage(werkplek, sessie, persoon)); });
}

/// The same, for who may do this.
template <std::invocable<const Toetseninzage&> Werk>
auto inzienAlle(Werkplek& werkplek, const Persoon& persoon, Actie actie, Werk werk) {
    eisMag(persoon, actie);
    return inzienAlle(werkplek, persoon, werk);
}

/// How the result of a use case is kept beside its post, as a text that people can read, and back.
/// A result of another type says so itself, with this template for it beside the use case.
template <class Resultaat>
struct Uitkomstvorm;

template <>
struct Uitkomstvorm<std::string> {
    static std::string tekst(const std::string& uitkomst) { return uitkomst; }
    static std::string uit(const std::string& tekst) { return tekst; }
};

template <std::integral Getal>
struct Uitkomstvorm<Getal> {
    static std::string tekst(Getal uitkomst) { return std::to_string(uitkomst); }
    static Getal uit(const std::string& tekst) { return static_cast<Getal>(std::stoll(tekst)); }
};

/// Does the work in one transaction, once: the same post again gives the first result and does
/// nothing. Throws NietNu when this person was blocked or got other roles since they were read:
/// that counts at once. Throws AlGedaan for another post of a form that made something before.
std::string voerEenmaalUit(Werkplek& werkplek, const Handeling& handeling,
                           const std::function<std::string(Transactie&)>& werk);

/// The same with a result of any type that has an Uitkomstvorm, or none.
template <std::invocable<Transactie&> Werk>
auto eenmaal(Werkplek& werkplek, const Handeling& handeling, Werk werk) {
    using Resultaat = std::invoke_result_t<Werk&, Transactie&>;
    if constexpr (std::is_void_v<Resultaat>) {
        voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
            werk(transactie);
            return std::string();
        });
    } else {
        using Vorm = Uitkomstvorm<Resultaat>;
        std::optional<Resultaat> nieuw;
        const std::string bewaard =
            voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
                nieuw.emplace(werk(transactie));
                return Vorm::tekst(*nieuw);
            });
        return nieuw ? std::move(*nieuw) : Vorm::uit(bewaard);
    }
}

/// Does the work once, for who may do this with this toets.
template <std::invocable<const ToetsTransactie&> Werk>
auto handel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, Actie actie,
            Werk werk) {
    return eenmaal(werkplek, handeling, [&](Transactie& transactie) {
        return werk(ToetsTransactie(werkplek, transactie, handeling.wie, toets, actie));
    });
}

/// The same for work that stores what somebody typed: it gets the privacy guard. The words that
/// name nobody are gathered before the transaction, as that takes long.
template <std::invocable<const TekstTransactie&> Werk>
auto handelMetTekst(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, Actie actie,
                    const Typwerk& getypt, Werk werk) {
    const Woorden bekend = bekendeWoordenBij(werkplek, toets);
    return eenmaal(werkplek, handeling, [&](Transactie& transactie) {
        return TekstTransactie::doe(werkplek, transactie, handeling.wie, toets, actie, bekend,
                                    getypt, werk);
    });
}

/// The same for an action that is not about a toets.
template <std::invocable<Transactie&> Werk>
auto handel(Werkplek& werkplek, const Handeling& handeling, Actie actie, Werk werk) {
    return eenmaal(werkplek, handeling, [&](Transactie& transactie) {
        eisMag(handeling.wie, actie);
        return werk(transactie);
    });
}

/// For what may be done again and again, like keeping what somebody types: there is no form post
/// to know again, and the roles of this person are not read anew.
template <std::invocable<const ToetsTransactie&> Werk>
auto handelSteeds(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, Actie actie,
                  Werk werk) {
    return naOpening(werkplek, persoon, toets, [&] {
        return werkplek.database().schrijf(inLogboek(persoon), [&](Transactie& transactie) {
            return werk(ToetsTransactie(werkplek, transactie, persoon, toets, actie));
        });
    });
}

/// The same for drafts of what somebody types. There is no reason that lets one pass in which the
/// guard finds something: it stays with who types it.
template <std::invocable<const TekstTransactie&> Werk>
auto handelSteedsMetTekst(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                          Actie actie, Werk werk) {
    const Woorden bekend = bekendeWoordenBij(werkplek, toets);
    return werkplek.database().schrijf(inLogboek(persoon), [&](Transactie& transactie) {
        return TekstTransactie::doe(werkplek, transactie, persoon, toets, actie, bekend, {}, werk);
    });
}

/// The same for an action that is not about a toets.
template <std::invocable<Transactie&> Werk>
auto handelSteeds(Werkplek& werkplek, const Persoon& persoon, Actie actie, Werk werk) {
    return werkplek.database().schrijf(inLogboek(persoon), [&](Transactie& transactie) {
        eisMag(persoon, actie);
        return werk(transactie);
    });
}

/// What came of this form (see `Handeling::formulier`) when this person sent it before.
std::optional<std::string> eerderGemaakt(Werkplek& werkplek, const Persoon& persoon,
                                         const std::string& formulier);

/// The result of this very post when it was carried out before: for work that begins outside the
/// transaction, and would find that it cannot be done any more.
std::optional<std::string> eerderGedaan(Sessie& sessie, const Handeling& handeling);

/// The program itself, where there is nobody to ask. Each way in says why.
class NamensProgramma {
  public:
    /// Erasing at the end date: it must be done whoever may or may not do what. `wie` for the log.
    template <std::invocable<const Toetsschrijving&> Werk>
    static auto schrijf(Werkplek& werkplek, const std::string& wie, std::int64_t toets, Werk werk) {
        return werkplek.database().schrijf(wie, [&](Transactie& transactie) {
            return werk(Toetsschrijving(Poortsleutel(), transactie, toets, Wijziger::programma));
        });
    }

    /// Of what is counted before it is erased.
    static Inzagebewijs zonderTonen(const Toetslezing& toets) {
        return {Poortsleutel(), toets.nr()};
    }

    /// Which kader a toets is on, null when there is no such toets: the words of a kader are
    /// public, and are needed before the transaction in which it is asked who may do what.
    static std::shared_ptr<const Toetsingskader> kader(Werkplek& werkplek, Sessie& sessie,
                                                       std::int64_t toets);

    /// The command line reads a round from a database file, and makes rankings and reports of it:
    /// those count what stands vast, whoever asks.
    static Rondelezing ronde(Sessie& sessie, const std::string& onderzoek);

    /// The command line makes the reports of a database file and recomputes them; at its start the
    /// program freezes those from before, and holds all records against their history; of that it
    /// says which are not right, never what is in them. Who can read the file can read all of it.
    /// Throws Onvindbaar.
    static Toetsinzage inzage(Werkplek& werkplek, Sessie& sessie, std::int64_t toets);

    /// All toetsen of an onderzoek, by number, also those taken out of it; and the scores of the
    /// others: what the landelijk coördinator sees of it.
    static std::vector<Toetskop> koppen(Sessie& sessie, const std::string& onderzoek);
    static Rondelezing rondeVanAlle(Sessie& sessie, const std::string& onderzoek);

    /// Which toetsen were frozen before their reports were.
    static std::vector<std::int64_t> zonderRapport(Sessie& sessie);

    /// The command line imports a published round: who can write the file can change all.
    static Rondeschrijving ronde(Transactie& transactie, const std::string& onderzoek) {
        return {Poortsleutel(), transactie, onderzoek};
    }
    /// … with what is known of what followed on it.
    static Organisatieschrijving organisatie(Transactie& transactie, std::int64_t nr) {
        return {Organisatiesleutel(), transactie, nr};
    }
};

}  // namespace maatlat
