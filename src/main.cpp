// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <iostream>

#include "cli/programma.h"

int main(int aantal, char** argumenten) {
    // Whatever a command makes, databases and reports, is for this user alone until that user says
    // otherwise.
    umask(S_IRWXG | S_IRWXO);
    std::ios::sync_with_stdio(false);
    return maatlat::draai({argumenten + 1, argumenten + aantal}, std::cout, std::cerr);
}
