// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "rules/opvolging/toezicht.h"
#include "toetsing/onderzoek/redencontrole.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/organisatiedeur.h"

namespace maatlat {

/// Reads the fields of a form into a fact, and gathers what is wrong with them.
class Toezichtlezer {
  public:
    Toezichtlezer(const Organisatieinzage& inzage, const Toezichtinvoer& invoer);

    std::vector<Veldfouten::Fout> fouten;

    void lees(Toezichtfeit& feit);

    /// Days that do not fit with what is there.
    void pas(const std::vector<Toezichtperiode>& perioden, const Toezichtfeit& feit);

    std::string tekst(const std::string& veld, const std::string& getypt, bool verplicht = false);

  private:
    void leesDagen(Toezichtfeit& feit);
    std::string dag(const std::string& veld, const std::string& getypt);
    void leesTeksten(Toezichtfeit& feit);
    void leesToets(Toezichtfeit& feit);
    std::optional<int> getal(const char* veld, const std::string& getypt);
    void leesTotaal(Toezichtfeit& feit);
    void leesPublicatie(Toezichtfeit& feit);
    void eisPublicatiedag(const Toezichtfeit& feit, const Openbaarmakingsregime* regime);
    void eisBron(const Toezichtfeit& feit);
    void eisToets(const Toezichtfeit& feit);

    const Organisatieinzage& inzage_;
    const Toezichtinvoer& invoer_;
    std::string vandaag_;
    Redencontrole controle_;
};

}  // namespace maatlat
