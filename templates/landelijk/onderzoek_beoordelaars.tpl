{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#ZINREGEL}}
<p>{{ZIN}}</p>
{{/ZINREGEL}}
{{#TABEL}}
<h2 id="per-verwachting">Per verwachting, het minst gelijk bovenaan</h2>
<div class="horizontal-scroll" role="region" aria-labelledby="per-verwachting" tabindex="0">
<table class="wissel">
<thead><tr><th scope="col">Verwachting</th><th scope="col">Zelfde score</th><th scope="col">Deel</th><th scope="col">Met 95% zekerheid in alle toetsen</th><th scope="col">Kappa</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{CODE}} <span class="hint">{{TEKST}}</span></th><td data-kop="Zelfde score">{{GELIJK}}</td><td data-kop="Deel">{{PROCENT}}</td><td data-kop="Met 95% zekerheid in alle toetsen">{{IN_ALLE}}</td><td data-kop="Kappa">{{KAPPA}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
<details>
<summary>Wat deze getallen betekenen</summary>
<p>Met 95% zekerheid in alle toetsen: in zo veel van alle toetsen waaruit is getrokken zouden het team en een tweede beoordelaar dezelfde score geven. Dat volgt uit de trekking, en staat er pas als alle getrokken toetsen zijn ingediend. Het geldt voor elke verwachting apart.</p>
<p>Kappa (Cohen): hoe gelijk beide waren, waarbij toeval eraf is gehaald. 1 is steeds gelijk, 0 is niet beter dan toeval. Een streepje betekent dat het getal niet is uit te rekenen. Bij weinig toetsen zegt kappa weinig.</p>
</details>
{{/TABEL}}
<p><a href="{{TREKKINGPAD}}">Naar de tweede scores van dit onderzoek</a></p>
{{>PAGINAVOET}}
