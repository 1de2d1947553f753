package org.recension.apparatus;

import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.Token;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleToken;
import eu.interedition.collatex.simple.SimpleWitness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.recension.text.Words;

/** CollateX, its own algorithm, on the same words as ours. */
final class CollateX {

  private final List<SimpleWitness> witnesses = new ArrayList<>();
  private final Map<Token, Integer> places = new IdentityHashMap<>();

  CollateX(List<Source> sources) {
    for (Source source : sources) {
      SimpleWitness witness = new SimpleWitness(source.siglum());
      List<Token> tokens = new ArrayList<>();
      Words words = source.words();
      for (int i = 0; i < words.size(); i++) {
        if (!words.isSpace(i)) {
          SimpleToken token = new SimpleToken(witness, words.word(i), words.word(i));
          places.put(token, tokens.size());
          tokens.add(token);
        }
      }
      witness.setTokens(tokens);
      witnesses.add(witness);
    }
  }

  VariantGraph collate() {
    VariantGraph graph = new VariantGraph();
    CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph, witnesses);
    return graph;
  }

  Pairing pairing(VariantGraph graph) {
    int[][] partners = new int[witnesses.size() - 1][];
    for (int i = 1; i < witnesses.size(); i++) {
      partners[i - 1] = new int[witnesses.get(i).getTokens().size()];
      Arrays.fill(partners[i - 1], Pairing.NONE);
    }
    for (VariantGraph.Vertex vertex : graph.vertices()) {
      int base = Pairing.NONE;
      for (Token token : vertex.tokens()) {
        base = token.getWitness() == witnesses.get(0) ? place(token) : base;
      }
      for (Token token : vertex.tokens()) {
        int witness = witnesses.indexOf(token.getWitness());
        if (witness > 0) {
          partners[witness - 1][place(token)] = base;
        }
      }
    }
    return new Pairing(partners, witnesses.get(0).getTokens().size());
  }

  private int place(Token token) {
    return places.getOrDefault(token, Pairing.NONE);
  }
}
