package org.rapporteur.intake.report;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.*;
import org.rapporteur.document.reading.*;
import org.rapporteur.intake.example.*;
import java.nio.file.*;
import java.util.*;
class Dump2Tests {
  static ReportFacts facts(){
    var ev = ReferenceEvidence.on(null,null,ItuCatalogue.CATALOGUE,null);
    List<KnownBody> bodies=new ArrayList<>(ev.bodies().all().toList());
    ExampleRecords.records().bodies().values().forEach(b->{ if(bodies.stream().noneMatch(k->k.code().equals(b.code()))) bodies.add(new KnownBody(b.code(),b.acronym(),b.name(),null,null,null));});
    Map<String,String> states=new HashMap<>(); ExampleRecords.records().countries().values().forEach(s->states.put(s.name(),s.code()));
    return new ReportFacts(ev.catalogue(), ev.radioTexts(), bodies, ev.resolutions(), Map.of(), states);
  }
  @Test void dump() throws Exception {
    String f=System.getProperty("which","REAL");
    ForeignReport fr = f.equals("REAL")||f.equals("TWIN") ? ReportOf2024.valueOf(f).read() : ForeignReport.read(Path.of(f));
    var facts=facts();
    long t=System.nanoTime();
    var r = ReportReading.read(fr, facts, System.getProperty("code","2024-09"), "Report to CWG-Internet, September 2024");
    System.out.println("ms "+(System.nanoTime()-t)/1000000);
    System.out.println(r.period());
    System.out.println("BODIES "+r.bodies());
    System.out.println("UNREAD "+r.unread().stream().map(SourceLine::place).toList()+r.left());
    r.allSections().forEach(s->{ System.out.println("SECTION "+s.number()+" "+s.key()+" | "+s.heading()+" | "+(s.topic()==null?"-":s.topic().topic())+" num="+s.numbered());
      s.blocks().forEach(b->System.out.println("   "+b.kind()+" "+b.key()+" "+b.block().layout()+" n="+b.block().numbered()+" leads="+b.block().leads()+" f="+b.block().filter()+" texts="+b.texts().size()+" "+b.tallies().stream().map(x->x.slug()+":"+x.number()+":"+x.kinds()+":"+x.subject()+":"+x.group()+":"+x.standing()).toList()+" "+b.accounts().stream().map(a->a.slug()+"/"+a.kind()+"/"+a.sector()+"/"+a.bodies()+a.countries()+a.figures().keySet()+a.links().keySet()).toList()+" "+b.remarks().stream().map(x->x.code()+""+x.arguments()).toList()+(b.kind().name().equals("PROSE")||!b.block().text().isEmpty()?" «"+b.block().text().substring(0,Math.min(90,b.block().text().length())).replace("\n","⏎")+"»":"")));
    });
  }
}
