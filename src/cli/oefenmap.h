// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

namespace maatlat {

/// The folder of an exercise: its database, what belongs to that, and who can log in.
class Oefenmap {
  public:
    /// The given folder; empty: `maatlat-oefening` where this user's programs keep their state.
    explicit Oefenmap(const std::string& gegeven);

    const std::filesystem::path& map() const { return map_; }
    std::string database() const { return (map_ / "oefening.db").string(); }
    /// Who can log in, and with what.
    std::filesystem::path inloggegevens() const { return map_ / kInloggen; }

    /// Where it is made, before it gets its own name.
    Oefenmap inAanbouw() const;

    /// Whether there is an exercise. Throws Gebruikersfout when there is something else: a file, a
    /// link, or a folder that is not empty and holds no exercise.
    bool isEr() const;

    /// Removes the folder with all that is in it, and what is left of a making that was broken off;
    /// whatever version made it. Throws Gebruikersfout, and removes nothing, when it is not the
    /// folder of an exercise, holds anything else, or is in use.
    void gooiWeg() const;

    /// Removes what is left of a making that was broken off, if anything. Throws as `gooiWeg` when
    /// it could be anything else: a database in which was worked, or a file that is not ours.
    void ruimAanbouwOp() const;

    static constexpr const char* kInloggen = "inloggen.txt";

  private:
    void eisOefening() const;
    void eisAfgebroken() const;
    void eisNietsAnders() const;
    void verwijder() const;
    [[noreturn]] void weiger(const std::string& waarom) const;

    std::filesystem::path map_;
};

}  // namespace maatlat
