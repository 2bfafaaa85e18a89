{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="horizontal-scroll" role="region" aria-label="{{BIJSCHRIFT}}" tabindex="0">
<table class="wissel tellingen">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">Vraag</th><th scope="col" class="getal">Voldoet</th><th scope="col" class="getal">Voldoet niet</th><th scope="col" class="getal">Niet vast te stellen</th><th scope="col" class="getal">Niet van toepassing</th><th scope="col" class="getal">Termijn loopt nog</th><th scope="col" class="getal">Samen gelezen</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{WAT}}</th><td class="getal" data-kop="Voldoet">{{VOLDOET}}</td><td class="getal" data-kop="Voldoet niet">{{NIET}}</td><td class="getal" data-kop="Niet vast te stellen">{{ONBEKEND}}</td><td class="getal" data-kop="Niet van toepassing">{{NVT}}</td><td class="getal" data-kop="Termijn loopt nog">{{OPEN}}</td><td class="getal" data-kop="Samen gelezen">{{SOM}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
