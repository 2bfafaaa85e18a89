// SPDX-License-Identifier: EUPL-1.2
#include <iostream>

#include "cli/programma.h"

int main(int aantal, char** argumenten) {
    std::ios::sync_with_stdio(false);
    return maatlat::draai({argumenten + 1, argumenten + aantal}, std::cout, std::cerr);
}
