// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "domain/oefenen/oefenstof.h"
#include "toetsing/oefenen/oefenwerk.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// An exercise: a database of its own in which all of Maatlat can be tried and nothing counts. It
/// is made by the use cases themselves, at the moments at which people would have done it, so that
/// its history, log and terms are real.

/// What it is made of, from criteria/oefening/oefening.yaml. Throws Invoerfout, Gebruikersfout.
Oefenstof leesOefenstof(const std::filesystem::path& criteria);

/// Marks an empty database as an exercise, before anything else is in it. Throws Gebruikersfout
/// when it is not empty.
void beginOefening(Database& database);

bool isOefening(Database& database);

/// A password for everybody in one exercise, which nobody can guess.
std::string oefenwachtwoord();

/// Fills a database that was marked: people, the onderzoek with a toets at every step, and
/// zelfevaluaties. `klok` is that of the Werkplek.
void vulOefening(Werkplek& werkplek, Oefenklok& klok, const Oefenstof& stof,
                 const Rapportmaker& maker, const std::string& wachtwoord);

}  // namespace maatlat
