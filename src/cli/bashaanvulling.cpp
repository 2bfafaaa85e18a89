// SPDX-License-Identifier: EUPL-1.2
#include "cli/bashaanvulling.h"

namespace maatlat {

namespace {

/// The parts of the script that follow from the commands. A way is " rapport controleer".
struct Delen {
    std::string wegen;    ///< patterns of the words that are commands
    std::string waarden;  ///< what to offer behind an option
    std::string woorden;  ///< what to offer else, by the way so far
};

std::string doeBij(const Optiebeschrijving& optie) {
    switch (optie.waarde) {
        case Waardesoort::map:
            return "_maatlat_paden -d; return";
        case Waardesoort::bestand:
            return "_maatlat_paden -f; return";
        case Waardesoort::anders:
            return "return";
        case Waardesoort::geen:
            return "";
        case Waardesoort::keuze:
            break;
    }
    std::string keuzes;
    for (const std::string& een : optie.keuzes)
        keuzes += (keuzes.empty() ? "" : " ") + een;
    return "_maatlat_woorden \"" + keuzes + "\"; return";
}

void verzamel(const Opdrachtbeschrijving& opdracht, const std::string& weg, Delen& uit) {
    std::string woorden;
    for (const Opdrachtbeschrijving& een : opdracht.opdrachten) {
        woorden += een.naam + " ";
        uit.wegen += (uit.wegen.empty() ? "" : " | ") + ("\"" + weg + " " + een.naam + "\"");
        verzamel(een, weg + " " + een.naam, uit);
    }
    for (const Optiebeschrijving& een : opdracht.opties) {
        woorden += een.naam + " ";
        if (const std::string doe = doeBij(een); !doe.empty())
            uit.waarden +=
                "    \"" + weg + " " + een.naam + "\") " + doe + " ;;\n";  // architectuur: bash
    }
    woorden.pop_back();
    uit.woorden += "    \"" + weg + "\") ";
    if (!opdracht.gegevens.empty()) uit.woorden += "_maatlat_gegeven && return\n      ";
    uit.woorden += "_maatlat_woorden \"" + woorden + "\" ;;\n";  // architectuur: bash
}

}  // namespace

std::string bashaanvulling(const Opdrachtbeschrijving& programma) {
    Delen delen;
    verzamel(programma, "", delen);
    return "# bash completion for maatlat. SPDX-License-Identifier: EUPL-1.2\n"
           "# Made from the options of the program.\n"
           "_maatlat_woorden() {\n"
           "  mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$nu\")\n"
           "}\n"
           "_maatlat_paden() {\n"
           "  compopt -o filenames 2>/dev/null\n"
           "  mapfile -t COMPREPLY < <(compgen \"$1\" -- \"$nu\")\n"
           "}\n"
           "_maatlat_gegeven() {\n"
           "  [[ $nu == -* ]] && return 1\n"
           "  _maatlat_paden -f\n"
           "}\n"
           "_maatlat() {\n"
           "  local nu=${COMP_WORDS[COMP_CWORD]} vorige=${COMP_WORDS[COMP_CWORD - 1]} weg= i\n"
           "  COMPREPLY=()\n"
           "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "    case \"$weg ${COMP_WORDS[i]}\" in\n"
           "    " +
           delen.wegen +
           ") weg+=\" ${COMP_WORDS[i]}\" ;;\n"  // architectuur: bash
           "    esac\n"
           "  done\n"
           "  case \"$weg $vorige\" in\n" +
           delen.waarden +
           "  esac\n"
           "  case \"$weg\" in\n" +
           delen.woorden +
           "  esac\n"
           "}\n"
           "complete -F _maatlat maatlat\n";
}

}  // namespace maatlat
