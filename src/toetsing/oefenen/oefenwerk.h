// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/klok.h"
#include "domain/mensen/persoon.h"
#include "domain/oefenen/oefenstof.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/werkplek.h"

namespace maatlat {

// Keys of people whom the code names itself; the others stand in what it reads.
inline constexpr const char* kOefencoordinator = "coordinator";
inline constexpr const char* kOefenbeheerder = "beheerder";
inline constexpr const char* kOefencollega = "inspecteur-3";

/// The time of an exercise while it is made: what happened some days ago happens then.
class Oefenklok {
  public:
    /// `nu`: the moment at which all of it must have happened.
    explicit Oefenklok(std::string nu) : nu_(std::move(nu)), staat_(nu_) {}
    Oefenklok(const Oefenklok&) = delete;
    Oefenklok& operator=(const Oefenklok&) = delete;

    /// For a database and a Werkplek; this object must outlive them.
    Klok klok() {
        return [this] { return staat_; };
    }

    /// A day so many days before today, as ISO.
    std::string dag(int geleden) const;

    /// It is so many days ago now, in working hours; `volgorde` tells what came first on that day.
    void zet(int geleden, int volgorde);
    void zetNu() { staat_ = nu_; }

  private:
    std::string nu_;
    std::string staat_;
};

/// What all who make an exercise work with: who does something, and in which toets.
class Oefenwerk {
  public:
    Oefenwerk(Werkplek& plek, Oefenklok& tijd, const Oefenstof& inhoud, const Rapportmaker& drukker)
        : werkplek(plek), klok(tijd), stof(inhoud), maker(drukker) {}
    Oefenwerk(const Oefenwerk&) = delete;
    Oefenwerk& operator=(const Oefenwerk&) = delete;

    Werkplek& werkplek;
    Oefenklok& klok;
    const Oefenstof& stof;
    const Rapportmaker& maker;

    /// The person with this key. Throws std::out_of_range.
    const Persoon& wie(const std::string& sleutel) const { return personen_.at(sleutel); }
    Handeling als(const std::string& sleutel) const { return {wie(sleutel), "", ""}; }
    void kent(const std::string& sleutel, Persoon persoon);
    /// Whose organisation this is; empty: nobody has an account for it.
    std::string sleutelVan(const std::string& organisatie) const;

    /// The toets of the onderzoek at this organisation.
    std::int64_t toets(const std::string& organisatie) const { return toetsen_.at(organisatie); }
    void kent(const std::string& organisatie, std::int64_t toets) { toetsen_[organisatie] = toets; }

    /// Of the toets as it is now, for who may read it.
    int versie(const std::string& sleutel, std::int64_t toets) const;

    std::string onderzoek;  ///< id
    std::string kaderHash;

    /// Plans what happens so many days ago. What is planned first happens first on that day.
    void op(int geleden, std::function<void()> wat);
    /// Lets all of it happen, in the order of the days.
    void speel();

    /// Away with all that `bestand` made.
    void ruimBestandenOp() const;
    /// A small file with this text, to hand in.
    std::string bestand(const std::string& naam, const std::string& inhoud) const;

  private:
    struct Moment {
        int geleden;
        std::function<void()> wat;
    };
    std::map<std::string, Persoon> personen_;
    std::map<std::string, std::int64_t> toetsen_;
    std::vector<Moment> momenten_;
};

}  // namespace maatlat
